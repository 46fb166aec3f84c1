package org.entente.notices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.entente.core.Actor;
import org.entente.core.Ids;
import org.entente.core.Language;
import org.entente.database.ActorTransactions;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was served to a person, from whichever post it is read. */
@Component
class Inbox {

    private static final String OWN = """
            (account_id = (select account_id from access.live_session())
             or person_id = (select person_id from access.live_session()))
            """;

    private final ActorTransactions transactions;
    private final JdbcClient jdbc;
    private final Clock clock;

    Inbox(ActorTransactions transactions, JdbcClient jdbc, Clock clock) {
        this.transactions = transactions;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Puts the letters of one notice into the inboxes of their readers, in one statement; written as the service. */
    void add(Notice notice, List<Letter> letters, Instant at) {
        jdbc.sql("""
                        insert into notices.notice
                            (id, account_id, person_id, party_code, duty_station, language, subject, body, for_digest,
                             serving_id, personal, subject_id, path, legal, served_at)
                        select cast(id as uuid), cast(account_id as uuid), cast(person_id as uuid), party_code,
                            duty_station, language, subject, body, cast(for_digest as boolean),
                            :serving, :personal, :subject_id, :path, :legal, :now
                        from unnest(:ids, :accounts, :persons, :parties, :stations, :languages, :subjects, :bodies,
                                    :digests)
                            as letter (id, account_id, person_id, party_code, duty_station, language, subject, body,
                                       for_digest)
                        """)
                .param("ids", column(letters, letter -> letter.id().toString()))
                .param(
                        "accounts",
                        column(letters, letter -> letter.reader().id().toString()))
                .param(
                        "persons",
                        column(letters, letter -> letter.reader().person().id().toString()))
                .param(
                        "parties",
                        column(letters, letter -> String.valueOf(letter.reader().party())))
                .param("stations", column(letters, letter -> letter.reader().dutyStation()))
                .param(
                        "languages",
                        column(letters, letter -> letter.reader().language().tag()))
                .param("subjects", column(letters, Letter::subject))
                .param("bodies", column(letters, Letter::body))
                .param("digests", column(letters, letter -> String.valueOf(letter.forDigest())))
                .param("serving", Ids.next())
                .param("personal", notice.isPersonal())
                .param("subject_id", notice.subjectId())
                .param("path", notice.path())
                .param("legal", notice.legal())
                .param("now", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The person's notices, newest first; pages count from 0. */
    List<ServedNotice> page(Actor actor, boolean unread, int number, int size) {
        return transactions.call(
                actor,
                () -> jdbc.sql("select * from notices.notice where " + OWN + """
                        and (not :unread or read_at is null)
                        order by served_at desc, id desc limit :size offset :start
                        """)
                        .param("unread", unread)
                        .param("size", size)
                        .param("start", number * size)
                        .query(Inbox::read)
                        .list());
    }

    int count(Actor actor, boolean unread) {
        return transactions.call(
                actor,
                () -> jdbc.sql("select count(*) from notices.notice where " + OWN
                                + " and (not :unread or read_at is null)")
                        .param("unread", unread)
                        .query(Integer.class)
                        .single());
    }

    /** Marks one of the reader's notices as read and answers it; empty if the reader has no such notice. */
    Optional<ServedNotice> open(Actor actor, UUID id) {
        return transactions.call(actor, () -> {
            jdbc.sql("update notices.notice set read_at = :now where id = :id and read_at is null and " + OWN)
                    .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                    .param("id", id)
                    .update();
            return jdbc.sql("select * from notices.notice where id = :id and " + OWN)
                    .param("id", id)
                    .query(Inbox::read)
                    .optional();
        });
    }

    /** Marks as read what had been served by an instant: what came since was not seen. */
    void openAll(Actor actor, Instant until) {
        transactions.run(
                actor,
                () -> jdbc.sql(
                                "update notices.notice set read_at = :now where read_at is null and served_at <= :until and "
                                        + OWN)
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("until", until.atOffset(ZoneOffset.UTC))
                        .update());
    }

    static ServedNotice read(ResultSet row, int number) throws SQLException {
        return new ServedNotice(
                row.getObject("id", UUID.class),
                Language.of(row.getString("language")).orElse(Language.EN),
                row.getString("subject"),
                row.getString("body"),
                row.getString("path"),
                row.getBoolean("legal"),
                row.getObject("served_at", OffsetDateTime.class).toInstant(),
                row.getObject("read_at", OffsetDateTime.class) != null);
    }

    private static @Nullable String[] column(List<Letter> letters, Function<Letter, @Nullable String> value) {
        return letters.stream().map(value).toArray(String[]::new);
    }
}
