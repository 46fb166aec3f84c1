package org.entente.information;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.core.Ids;
import org.entente.core.PartyCode;
import org.entente.database.ActorTransactions;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps every reading of a marked item, and tells the originator which States have read it (ORC-03). */
@Component
public class Readings {

    private final JdbcClient jdbc;
    private final ActorTransactions transactions;

    Readings(JdbcClient jdbc, ActorTransactions transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /** How an item was read. */
    public enum Kind {
        OPENED,
        /** As a sheet to print, which leaves the platform. */
        PRINTED,
        /** As a file, which leaves the platform. */
        DOWNLOADED
    }

    /**
     * The readings of one State.
     *
     * @param taken when it last took the item along, printed or as a file; null: never
     */
    public record OfState(
            PartyCode party,
            Instant first,
            Instant last,
            @Nullable Instant taken) {}

    /**
     * Keeps that the actor reads the item now, within the transaction of the reader, who alone can write it.
     *
     * @param ownAffair whether a silence runs: then no other State ever learns of it (SIL-17)
     */
    public void keep(Actor actor, UUID thingId, UUID audienceId, Kind kind, boolean ownAffair, Instant at) {
        var party = actor.party();
        if (party == null) {
            return;
        }
        jdbc.sql("""
                        insert into information.reading (id, thing_id, audience_id, account_id, party, kind, own_affair, read_at)
                        values (:id, :thing, :audience, :account, :party, :kind, :ownAffair, :at)
                        """)
                .param("id", Ids.next())
                .param("thing", thingId)
                .param("audience", audienceId)
                .param("account", actor.accountId())
                .param("party", party.value())
                .param("kind", kind.name())
                .param("ownAffair", ownAffair)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** What the originator may know, the first reader first; the caller has made sure that it is the originator. */
    public List<OfState> of(UUID thingId) {
        return transactions.asService(() ->
                jdbc.sql("""
                        select party, min(read_at) as first, max(read_at) as last,
                               max(read_at) filter (where kind <> 'OPENED') as taken
                        from information.reading where thing_id = :thing and not own_affair
                        group by party order by first, party
                        """).param("thing", thingId).query(Readings::read).list());
    }

    /** The States that took the item along, whenever it was: told to nobody, for the platform to turn to them. */
    public Set<PartyCode> holders(UUID thingId) {
        return transactions.asService(() -> Set.copyOf(
                jdbc.sql("select distinct party from information.reading where thing_id = :thing and kind <> 'OPENED'")
                        .param("thing", thingId)
                        .query((row, number) -> new PartyCode(row.getString("party")))
                        .list()));
    }

    private static OfState read(ResultSet row, int number) throws SQLException {
        var taken = row.getObject("taken", OffsetDateTime.class);
        return new OfState(
                new PartyCode(row.getString("party")),
                row.getObject("first", OffsetDateTime.class).toInstant(),
                row.getObject("last", OffsetDateTime.class).toInstant(),
                taken == null ? null : taken.toInstant());
    }
}
