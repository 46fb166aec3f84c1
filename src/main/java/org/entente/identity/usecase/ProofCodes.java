package org.entente.identity.usecase;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.entente.core.Actor;
import org.entente.core.Ids;
import org.entente.database.ActorTransactions;
import org.entente.database.Tokens;
import org.entente.identity.Person;
import org.entente.mail.Outbox;
import org.entente.web.MessageCatalogue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Codes of eight digits by e-mail, each good for one session, ten minutes, five tries and one use; the latest alone
 * counts, and a person has at most five in a quarter of an hour.
 */
@Component
public class ProofCodes {

    private static final Duration LIFE = Duration.ofMinutes(10);
    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int MOST = 5;
    private static final int MOST_TRIES = 5;
    private static final int NUMBERS = 100_000_000;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final ActorTransactions transactions;
    private final JdbcClient jdbc;
    private final Outbox outbox;
    private final MessageCatalogue messages;
    private final Clock clock;

    ProofCodes(ActorTransactions transactions, JdbcClient jdbc, Outbox outbox, MessageCatalogue messages, Clock clock) {
        this.transactions = transactions;
        this.jdbc = jdbc;
        this.outbox = outbox;
        this.messages = messages;
        this.clock = clock;
    }

    /** Mails a code for the actor's session to the person's own address; false where there were too many already. */
    public boolean mail(Actor actor, Person person) {
        return transactions.asService(() -> {
            if (made(person) >= MOST) {
                return false;
            }
            var code = "%08d".formatted(RANDOM.nextInt(NUMBERS));
            add(actor, person, code);
            var m = messages.in(person.language());
            outbox.queue(
                    person.email(),
                    person.language(),
                    m.get("identity.proof.mail.subject"),
                    m.get("identity.proof.mail.body", "code", code, "minutes", LIFE.toMinutes()));
            return true;
        });
    }

    /** Uses the latest code of the actor's session up; counts the try where it is another one. */
    public boolean use(Actor actor, String code) {
        return transactions.asService(() -> jdbc.sql("""
                        update identity.proof_code
                        set tries = tries + 1, used_at = case when hash = :hash then cast(:now as timestamptz) end
                        where id = (select id from identity.proof_code where session_hash = :session
                                order by made_at desc, id desc limit 1)
                            and used_at is null and tries < :most and expires_at > :now
                        returning used_at is not null
                        """)
                .param("hash", hash(actor, code.replaceAll("\\D", "")))
                .param("now", now())
                .param("session", Tokens.hash(actor.token()))
                .param("most", MOST_TRIES)
                .query(Boolean.class)
                .optional()
                .orElse(false));
    }

    private int made(Person person) {
        jdbc.sql("delete from identity.proof_code where made_at < :since")
                .param("since", now().minus(WINDOW))
                .update();
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:person, 0))")
                .param("person", "identity.proof " + person.id())
                .query((row, number) -> true)
                .single();
        return jdbc.sql("select count(*) from identity.proof_code where person_id = :person")
                .param("person", person.id())
                .query(Integer.class)
                .single();
    }

    private void add(Actor actor, Person person, String code) {
        jdbc.sql("""
                        insert into identity.proof_code (id, person_id, session_hash, hash, made_at, expires_at)
                        values (:id, :person, :session, :hash, :now, :expiry)
                        """)
                .param("id", Ids.next())
                .param("person", person.id())
                .param("session", Tokens.hash(actor.token()))
                .param("hash", hash(actor, code))
                .param("now", now())
                .param("expiry", now().plus(LIFE))
                .update();
    }

    /** The token of the session is nowhere kept: whoever reads the table cannot try the codes out. */
    private static byte[] hash(Actor actor, String code) {
        return Tokens.hash(actor.token() + " " + code);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
