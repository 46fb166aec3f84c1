package org.entente.mail;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import org.entente.core.Ids;
import org.entente.core.Language;
import org.entente.database.ActorTransactions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The queue of outgoing mail. What is queued is committed or rolled back with the act that caused it. */
@Component
public class Outbox {

    private final ActorTransactions transactions;
    private final JdbcClient jdbc;
    private final Clock clock;

    Outbox(ActorTransactions transactions, JdbcClient jdbc, Clock clock) {
        this.transactions = transactions;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Accepts a message in plain text for one address. */
    public void queue(String recipient, Language language, String subject, String body) {
        queue(List.of(new OutgoingMessage(recipient, language, subject, body, clock.instant())));
    }

    /** Accepts any number of messages in one statement. */
    public void queue(List<OutgoingMessage> messages) {
        if (messages.isEmpty()) {
            return;
        }
        transactions.runAsService(() -> jdbc.sql("""
                        insert into mail.message
                            (id, recipient, language, subject, body, queued_at, next_attempt_at)
                        select cast(id as uuid), recipient, language, subject, body, :now,
                            cast(next_attempt_at as timestamptz)
                        from unnest(:ids, :recipients, :languages, :subjects, :bodies, :attempts)
                            as message (id, recipient, language, subject, body, next_attempt_at)
                        """)
                .param("ids", column(messages, message -> Ids.next().toString()))
                .param("recipients", column(messages, OutgoingMessage::recipient))
                .param(
                        "languages",
                        column(messages, message -> message.language().tag()))
                .param("subjects", column(messages, OutgoingMessage::subject))
                .param("bodies", column(messages, OutgoingMessage::body))
                .param(
                        "attempts",
                        column(messages, message -> message.notBefore().toString()))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update());
    }

    private static String[] column(List<OutgoingMessage> messages, Function<OutgoingMessage, String> value) {
        return messages.stream().map(value).toArray(String[]::new);
    }

    /** The newest messages first, one page of them; for the operator of a server without mail. */
    List<QueuedMessage> page(int number, int size) {
        return transactions.asService(
                () -> jdbc.sql("select * from mail.message order by queued_at desc, id limit :size offset :start")
                        .param("size", size)
                        .param("start", number * size)
                        .query(QueuedMessage::of)
                        .list());
    }

    /** Messages whose turn it is, locked so that a second node passes over them. */
    List<QueuedMessage> due(int size) {
        return jdbc.sql("""
                        select * from mail.message
                        where sent_at is null and next_attempt_at <= :now
                        order by next_attempt_at limit :size
                        for update skip locked
                        """)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("size", size)
                .query(QueuedMessage::of)
                .list();
    }

    void sent(QueuedMessage message) {
        jdbc.sql("update mail.message set sent_at = :now, attempts = attempts + 1, failure = null where id = :id")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", message.id())
                .update();
    }

    /** Tries again after 1, 2, 4 … minutes, at most every 6 hours; the reason stays readable to the operator. */
    void failed(QueuedMessage message, String reason) {
        var minutes = Math.min(360, 1L << Math.min(10, message.attempts()));
        jdbc.sql("""
                        update mail.message
                        set attempts = attempts + 1, failure = :reason, next_attempt_at = :next
                        where id = :id
                        """)
                .param("reason", reason)
                .param("next", clock.instant().plusSeconds(60 * minutes).atOffset(ZoneOffset.UTC))
                .param("id", message.id())
                .update();
    }
}
