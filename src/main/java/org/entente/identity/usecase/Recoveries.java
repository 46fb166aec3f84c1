package org.entente.identity.usecase;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.core.PartyCode;
import org.entente.database.Tokens;
import org.entente.identity.model.Recovery;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the requests of persons to be let in again. Each call is inside a transaction of the service. */
@Component
class Recoveries {

    static final int MOST_TRIES = 5;
    private static final String OPEN =
            "select * from identity.recovery where finished_at is null and expires_at > :now and tries < 5 ";

    private final JdbcClient jdbc;

    Recoveries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps a request and answers its token; what the person asked before is over. */
    String add(Recovery recovery) {
        var token = Tokens.next();
        jdbc.sql("""
                        update identity.recovery set expires_at = :now
                        where person_id = :person and finished_at is null and expires_at > :now
                        """)
                .param("person", recovery.person())
                .param("now", at(recovery.askedAt()))
                .update();
        jdbc.sql("""
                        insert into identity.recovery (id, person_id, token_hash, code, asked_at, expires_at)
                        values (:id, :person, :hash, :code, :now, :expiry)
                        """)
                .param("id", recovery.id())
                .param("person", recovery.person())
                .param("hash", Tokens.hash(token))
                .param("code", recovery.code())
                .param("now", at(recovery.askedAt()))
                .param("expiry", at(recovery.expiresAt()))
                .update();
        return token;
    }

    Optional<Recovery> withToken(String token, Instant now) {
        return jdbc.sql(OPEN + "and token_hash = :hash")
                .param("now", at(now))
                .param("hash", Tokens.hash(token))
                .query(Recoveries::read)
                .optional();
    }

    /** Those that are not finished, the first to have asked first. */
    List<Recovery> waiting(Instant now) {
        return jdbc.sql(OPEN + "order by asked_at")
                .param("now", at(now))
                .query(Recoveries::read)
                .list();
    }

    /** What came of a code that was heard. */
    enum Heard {
        WRONG,
        /** There is nothing for these parties to confirm any more. */
        OVER,
        /** Right, and others are still to confirm. */
        RIGHT,
        /** Right, and the last. */
        CONFIRMED
    }

    /**
     * Confirms for these parties with the code that was heard; a wrong one is counted. Two at once follow each other.
     *
     * @param all the parties of which the person holds posts
     */
    Heard confirm(
            UUID id, String code, UUID by, Set<PartyCode> parties, Set<PartyCode> all, Instant now, Instant until) {
        return jdbc.sql("""
                        update identity.recovery set tries = tries + case when code = :code then 0 else 1 end,
                            confirmed_for = case when code = :code then confirmed_for || own else confirmed_for end,
                            confirmed_by = case when code = :code and needed <@ (confirmed_for || own)
                                then cast(:by as uuid) else confirmed_by end,
                            confirmed_at = case when code = :code and needed <@ (confirmed_for || own)
                                then cast(:now as timestamptz) else confirmed_at end,
                            expires_at = case when code = :code and needed <@ (confirmed_for || own)
                                then cast(:until as timestamptz) else expires_at end
                        from (select cast(:parties as text[]) as own, cast(:all as text[]) as needed) heard
                        where id = :id and not (own <@ confirmed_for) and finished_at is null
                            and expires_at > :now and tries < :most
                        returning case when code <> :code then 'WRONG' when needed <@ confirmed_for then 'CONFIRMED'
                            else 'RIGHT' end
                        """)
                .param("code", code)
                .param("by", by)
                .param("parties", codes(parties))
                .param("all", codes(all))
                .param("now", at(now))
                .param("until", at(until))
                .param("id", id)
                .param("most", MOST_TRIES)
                .query(String.class)
                .optional()
                .map(Heard::valueOf)
                .orElse(Heard.OVER);
    }

    private static String[] codes(Set<PartyCode> parties) {
        return parties.stream().map(PartyCode::value).toArray(String[]::new);
    }

    /** Uses a request up that all have confirmed who are to, and answers whose it was. */
    Optional<UUID> finish(String token, Instant now) {
        return jdbc.sql("""
                        update identity.recovery set finished_at = :now
                        where token_hash = :hash and cardinality(confirmed_for) > 0 and finished_at is null
                            and expires_at > :now
                            and person_id not in (select person_id from identity.federation)
                        returning person_id
                        """)
                .param("now", at(now))
                .param("hash", Tokens.hash(token))
                .query(UUID.class)
                .optional();
    }

    /** The keys of a device that may be in other hands are worth nothing any more, nor is a session opened with them. */
    void forgetKeysAndSessions(UUID person) {
        jdbc.sql("delete from identity.passkey where person_id = :person")
                .param("person", person)
                .update();
        jdbc.sql("select access.end_sessions_of(id) from identity.account where person_id = :person")
                .param("person", person)
                .query((row, number) -> true)
                .list();
    }

    private static Recovery read(ResultSet row, int number) throws SQLException {
        return new Recovery(
                row.getObject("id", UUID.class),
                row.getObject("person_id", UUID.class),
                row.getString("code"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                Stream.of((String[]) row.getArray("confirmed_for").getArray())
                        .map(PartyCode::new)
                        .collect(Collectors.toSet()));
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
