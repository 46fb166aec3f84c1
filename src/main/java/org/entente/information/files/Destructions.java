package org.entente.information.files;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.entente.core.Actor;
import org.entente.core.PartyCode;
import org.entente.database.ActorTransactions;
import org.entente.groups.Groups;
import org.entente.groups.HiddenMembers;
import org.entente.information.Readings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which States took a recalled item along, and which of them say that nothing of it is left with them. */
@Component
public class Destructions {

    private final JdbcClient jdbc;
    private final Readings readings;
    private final Groups groups;
    private final HiddenMembers hidden;
    private final ActorTransactions transactions;

    Destructions(
            JdbcClient jdbc, Readings readings, Groups groups, HiddenMembers hidden, ActorTransactions transactions) {
        this.jdbc = jdbc;
        this.readings = readings;
        this.groups = groups;
        this.hidden = hidden;
        this.transactions = transactions;
    }

    /**
     * For the originator: as {@link #holders(UUID, PartyCode)}; where the group hides its members from each other, of
     * those that have said nothing the ones that the actor may know (GRP-19).
     */
    public List<Holder> holders(Actor actor, UUID groupId, UUID thingId, PartyCode originator, Instant at) {
        var holders = holders(thingId, originator);
        if (holders.isEmpty() || !hidden.in(groupId)) {
            return holders;
        }
        var shown = hidden.shownTo(
                actor, groupId, holders.stream().map(Holder::party).toList(), at);
        return holders.stream()
                .filter(holder -> holder.confirmedAt() != null || shown.contains(holder.party()))
                .toList();
    }

    /**
     * For the originator: those known to it to have taken the item along, and those that say so themselves. What was
     * taken along while a silence ran is the affair of that State (SIL-17).
     */
    private List<Holder> holders(UUID thingId, PartyCode originator) {
        var confirmed = confirmed(thingId);
        var known = readings.of(thingId).stream()
                .filter(reading -> reading.taken() != null)
                .map(Readings.OfState::party);
        return Stream.concat(known, confirmed.keySet().stream())
                .distinct()
                .filter(party -> !party.equals(originator))
                .sorted(Comparator.comparing(PartyCode::value))
                .map(party -> new Holder(party, confirmed.get(party)))
                .toList();
    }

    /** Who is told that the item was recalled: the parties of the group today that took it along. */
    public Set<PartyCode> toTell(UUID thingId, PartyCode originator, UUID groupId, Instant at) {
        var holders = new HashSet<>(readings.holders(thingId));
        holders.remove(originator);
        holders.retainAll(groups.parties(groupId, LocalDate.ofInstant(at, ZoneOffset.UTC)));
        return holders;
    }

    /** Whether the actor binds a State that took the item along and has not said that it is destroyed. */
    public boolean owes(Actor actor, UUID thingId, PartyCode originator) {
        var party = actor.party();
        return party != null
                && actor.mayCommit()
                && !party.equals(originator)
                && readings.holders(thingId).contains(party)
                && !confirmed(thingId).containsKey(party);
    }

    private Map<PartyCode, Instant> confirmed(UUID thingId) {
        return transactions.asService(() -> {
            var confirmed = new HashMap<PartyCode, Instant>();
            jdbc.sql("select party, confirmed_at from information.destruction where thing_id = :thing")
                    .param("thing", thingId)
                    .query(row -> {
                        confirmed.put(
                                new PartyCode(row.getString("party")),
                                row.getObject("confirmed_at", OffsetDateTime.class)
                                        .toInstant());
                    });
            return confirmed;
        });
    }

    /** Within the service. */
    public void add(UUID thingId, PartyCode party, UUID audienceId, Instant at, UUID actId) {
        jdbc.sql("""
                        insert into information.destruction (thing_id, party, audience_id, confirmed_at, act_id)
                        values (:thing, :party, :audience, :at, :act)
                        """)
                .param("thing", thingId)
                .param("party", party.value())
                .param("audience", audienceId)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("act", actId)
                .update();
    }
}
