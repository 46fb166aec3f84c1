package org.entente.information.files;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.entente.core.Actor;
import org.entente.core.PartyCode;
import org.entente.database.ActorTransactions;
import org.entente.information.Readings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which States took a recalled file along, and which of them say that nothing of it is left with them. */
@Component
class Destructions {

    private final JdbcClient jdbc;
    private final Readings readings;
    private final ActorTransactions transactions;

    Destructions(JdbcClient jdbc, Readings readings, ActorTransactions transactions) {
        this.jdbc = jdbc;
        this.readings = readings;
        this.transactions = transactions;
    }

    /**
     * For the originator: those known to it to have taken the file along, and those that say so themselves. What was
     * taken along while a silence ran is the affair of that State (SIL-17).
     */
    List<Holder> holders(AttachedFile file) {
        var confirmed = confirmed(file.id());
        var known = readings.of(file.id()).stream()
                .filter(reading -> reading.taken() != null)
                .map(Readings.OfState::party);
        return Stream.concat(known, confirmed.keySet().stream())
                .distinct()
                .filter(party -> !party.equals(file.originator()))
                .sorted(Comparator.comparing(PartyCode::value))
                .map(party -> new Holder(party, confirmed.get(party)))
                .toList();
    }

    /** Whether the actor binds a State that took the file along and has not said that it is destroyed. */
    boolean owes(Actor actor, AttachedFile file) {
        var party = actor.party();
        return party != null
                && actor.mayCommit()
                && !party.equals(file.originator())
                && readings.holders(file.id()).contains(party)
                && !confirmed(file.id()).containsKey(party);
    }

    private Map<PartyCode, Instant> confirmed(UUID fileId) {
        return transactions.asService(() -> {
            var confirmed = new HashMap<PartyCode, Instant>();
            jdbc.sql("select party, confirmed_at from information.destruction where file_id = :file")
                    .param("file", fileId)
                    .query(row -> {
                        confirmed.put(
                                new PartyCode(row.getString("party")),
                                row.getObject("confirmed_at", OffsetDateTime.class)
                                        .toInstant());
                    });
            return confirmed;
        });
    }

    void add(UUID fileId, PartyCode party, UUID audienceId, Instant at, UUID actId) {
        jdbc.sql("""
                        insert into information.destruction (file_id, party, audience_id, confirmed_at, act_id)
                        values (:file, :party, :audience, :at, :act)
                        """)
                .param("file", fileId)
                .param("party", party.value())
                .param("audience", audienceId)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("act", actId)
                .update();
    }
}
