package org.entente.identity.usecase;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.core.Ids;
import org.entente.core.PartyCode;
import org.entente.database.ActorTransactions;
import org.entente.database.Audiences;
import org.entente.identity.Account;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was done to the people of a mission: one can only add, and its administrator reads it. */
@Component
public class Audit {

    private final ActorTransactions transactions;
    private final Audiences audiences;
    private final JdbcClient jdbc;
    private final Clock clock;

    Audit(ActorTransactions transactions, Audiences audiences, JdbcClient jdbc, Clock clock) {
        this.transactions = transactions;
        this.audiences = audiences;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What was done, most of it to a post; {@code detail} is an address or a device where one belongs to it. */
    public record Entry(
            Instant at,
            Kind kind,
            @Nullable UUID account,
            @Nullable UUID by,
            String detail) {}

    /** Kept by name. */
    public enum Kind {
        POST_CHANGED,
        POST_SUSPENDED,
        POST_RESUMED,
        POST_ENDED,
        CHARGE_NOTIFIED,
        CHARGE_CLOSED,
        INVITED,
        INVITATION_WITHDRAWN,
        INVITATION_ACCEPTED,
        SESSIONS_ENDED,
        PASSKEY_ADDED,
        PASSKEY_REMOVED,
        PROVED,
        PROOF_REFUSED,
        RECOVERY_ASKED,
        RECOVERY_CONFIRMED,
        RECOVERY_REFUSED,
        RECOVERY_FINISHED,
        MINISTRY_BOUND,
        MINISTRY_VOUCHED,
        MINISTRY_REFUSED
    }

    /** Notes what was done to a post, in the transaction of the act. */
    public void note(Kind kind, Account account, @Nullable UUID by, String detail) {
        var party = account.party();
        var station = account.dutyStation();
        if (party != null && station != null) {
            note(kind, party, station, account.id(), by, detail);
        }
    }

    void note(Kind kind, PartyCode party, String station, @Nullable UUID account, @Nullable UUID by, String detail) {
        transactions.runAsService(() -> jdbc.sql("""
                        insert into identity.audit
                            (id, audience_id, party_code, duty_station, at, kind, account_id, by_account, detail)
                        values (:id, :audience, :party, :station, :at, :kind, :account, :by, :detail)
                        """)
                .param("id", Ids.next())
                .param("audience", audiences.ofParty(party))
                .param("party", party.value())
                .param("station", station)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("kind", kind.name())
                .param("account", account)
                .param("by", by)
                .param("detail", detail)
                .update());
    }

    /** The latest entries of the actor's own mission, one page of them. */
    public List<Entry> of(Actor actor, int number, int size) {
        return transactions.call(
                actor,
                () -> jdbc.sql("""
                        select * from identity.audit where party_code = :party and duty_station = :station
                        order by at desc, id desc limit :size offset :start
                        """)
                        .param("party", actor.ifParty().map(PartyCode::value).orElse(""))
                        .param("station", actor.dutyStation())
                        .param("size", size)
                        .param("start", (number - 1) * (size - 1))
                        .query(Audit::read)
                        .list());
    }

    private static Entry read(ResultSet row, int number) throws SQLException {
        return new Entry(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                Kind.valueOf(row.getString("kind")),
                row.getObject("account_id", UUID.class),
                row.getObject("by_account", UUID.class),
                row.getString("detail"));
    }
}
