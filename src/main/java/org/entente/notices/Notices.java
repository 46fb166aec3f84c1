package org.entente.notices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.core.Ids;
import org.entente.core.Language;
import org.entente.database.ActorTransactions;
import org.entente.identity.Account;
import org.entente.identity.Accounts;
import org.entente.mail.Outbox;
import org.entente.web.Address;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Serves notices and lists them for their reader. */
@Component
public class Notices {

    private final ActorTransactions transactions;
    private final Accounts accounts;
    private final Outbox outbox;
    private final Wording wording;
    private final Address address;
    private final JdbcClient jdbc;
    private final Clock clock;

    Notices(
            ActorTransactions transactions,
            Accounts accounts,
            Outbox outbox,
            Wording wording,
            Address address,
            JdbcClient jdbc,
            Clock clock) {
        this.transactions = transactions;
        this.accounts = accounts;
        this.outbox = outbox;
        this.wording = wording;
        this.address = address;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Serves every office of the parties in the application and queues its mail, in the caller's transaction: if the act
     * is rolled back, nobody has been told of it.
     */
    public Served serve(Notice notice) {
        return serve(notice, clock);
    }

    /** As {@link #serve(Notice)}, by the given clock: the demonstration world is played in the past. */
    public Served serve(Notice notice, Clock actClock) {
        return transactions.asService(() -> {
            var readers = accounts.of(notice.parties());
            for (var reader : readers) {
                serve(notice, reader, actClock);
            }
            return new Served(actClock.instant(), readers.size());
        });
    }

    /** The reader's notices, newest first. */
    public List<ServedNotice> of(Actor actor, int number, int size) {
        return transactions.call(
                actor,
                () -> jdbc.sql("""
                        select * from notices.notice where account_id = :account
                        order by served_at desc, id desc limit :size offset :start
                        """)
                        .param("account", actor.accountId())
                        .param("size", size)
                        .param("start", number * size)
                        .query(Notices::read)
                        .list());
    }

    /** Marks one of the reader's notices as read and answers it; empty if the reader has no such notice. */
    java.util.Optional<ServedNotice> open(Actor actor, UUID id) {
        return transactions.call(actor, () -> {
            jdbc.sql(
                            "update notices.notice set read_at = :now where id = :id and account_id = :account and read_at is null")
                    .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                    .param("id", id)
                    .param("account", actor.accountId())
                    .update();
            return jdbc.sql("select * from notices.notice where id = :id and account_id = :account")
                    .param("id", id)
                    .param("account", actor.accountId())
                    .query(Notices::read)
                    .optional();
        });
    }

    private void serve(Notice notice, Account reader, Clock actClock) {
        var subject = marked(notice.label(), wording.of(notice.subjectKey(), notice.arguments(), reader));
        var body = wording.of(notice.bodyKey(), notice.arguments(), reader);
        jdbc.sql("""
                        insert into notices.notice
                            (id, account_id, subject_id, language, subject, body, path, legal, served_at)
                        values (:id, :account, :subject_id, :language, :subject, :body, :path, :legal, :now)
                        """)
                .param("id", Ids.next())
                .param("account", reader.id())
                .param("subject_id", notice.subjectId())
                .param("language", reader.language().tag())
                .param("subject", subject)
                .param("body", body)
                .param("path", notice.path())
                .param("legal", notice.legal())
                .param("now", actClock.instant().atOffset(ZoneOffset.UTC))
                .update();
        outbox.queue(reader.email(), reader.language(), subject, body + "\n\n" + address.of(notice.path()) + "\n");
    }

    /** The label first and left to right, whatever the language of the rest. */
    private static String marked(@Nullable String label, String subject) {
        return label == null ? subject : "\u2066" + label + "\u2069 " + subject;
    }

    private static ServedNotice read(ResultSet row, int number) throws SQLException {
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
}
