package org.entente.identity.usecase;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.entente.database.ActorTransactions;
import org.entente.database.Tokens;
import org.entente.identity.Account;
import org.entente.mail.Outbox;
import org.entente.web.Address;
import org.entente.web.MessageCatalogue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * One-time links by e-mail: 256 random bits, good for fifteen minutes, used once, at most five in a quarter hour; none for
 * whoever signs in through a ministry.
 */
@Component
public class SignInLinks {

    /** For how long a link or a choice is good. */
    public static final Duration LIFE = Duration.ofMinutes(15);

    private static final int MOST = 5;

    private final ActorTransactions transactions;
    private final JdbcClient jdbc;
    private final ReadingAccounts accounts;
    private final Federations federations;
    private final Outbox outbox;
    private final MessageCatalogue messages;
    private final Address address;
    private final Clock clock;

    SignInLinks(
            ActorTransactions transactions,
            JdbcClient jdbc,
            ReadingAccounts accounts,
            Federations federations,
            Outbox outbox,
            MessageCatalogue messages,
            Address address,
            Clock clock) {
        this.transactions = transactions;
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.federations = federations;
        this.outbox = outbox;
        this.messages = messages;
        this.address = address;
        this.clock = clock;
    }

    /** Queues a link to the address if an account has it and has not asked too often; says nothing either way. */
    public void mail(String email) {
        transactions.runAsService(() -> accounts.withEmail(email)
                .filter(account -> !federations.holds(account.person().id()))
                .filter(this::mayAskAgain)
                .ifPresent(account -> {
                    var m = messages.in(account.language());
                    outbox.queue(
                            account.email(),
                            account.language(),
                            m.get("identity.link.mail.subject"),
                            m.get(
                                    "identity.link.mail.body",
                                    "link",
                                    URI.create(make(account, LIFE)),
                                    "minutes",
                                    LIFE.toMinutes()));
                }));
    }

    /** Makes a link and answers its absolute address. */
    public String make(Account account, Duration life) {
        return address.of("/sign-in/link?token=" + token(account.person().id(), life));
    }

    /** Makes what a link carries: the right of a person to sign in, once. */
    public String token(UUID person, Duration life) {
        return token(person, life, Purpose.LINK);
    }

    /** Makes what lets a person who has signed in say, once, from which post. A link is no choice and a choice no link. */
    public String choice(UUID person) {
        return token(person, LIFE, Purpose.CHOICE);
    }

    private String token(UUID person, Duration life, Purpose purpose) {
        var token = Tokens.next();
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        transactions.runAsService(() -> jdbc.sql("""
                        insert into identity.sign_in_link (token_hash, person_id, made_at, expires_at, purpose)
                        values (:hash, :person, :now, :expiry, :purpose)
                        """)
                .param("hash", Tokens.hash(token))
                .param("person", person)
                .param("now", now)
                .param("expiry", now.plus(life))
                .param("purpose", purpose.name())
                .update());
        return token;
    }

    /** Uses a link up and answers whose it was; empty if it is unknown, used or too old. Two uses at once: the database lets one through. */
    public Optional<UUID> use(String token) {
        return use(token, Purpose.LINK);
    }

    /** Uses a choice up and answers whose it was. */
    public Optional<UUID> choose(String token) {
        return use(token, Purpose.CHOICE);
    }

    private Optional<UUID> use(String token, Purpose purpose) {
        return transactions.asService(() -> jdbc.sql("""
                        update identity.sign_in_link set used_at = :now
                        where token_hash = :hash and used_at is null and expires_at > :now and purpose = :purpose
                            and (purpose = 'CHOICE' or person_id not in (select person_id from identity.federation))
                        returning person_id
                        """)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("hash", Tokens.hash(token))
                .param("purpose", purpose.name())
                .query(UUID.class)
                .optional());
    }

    /** Kept by name. */
    private enum Purpose {
        LINK,
        CHOICE
    }

    private boolean mayAskAgain(Account account) {
        var made = jdbc.sql("select count(*) from identity.sign_in_link where person_id = :person and made_at > :since")
                .param("person", account.person().id())
                .param("since", clock.instant().minus(LIFE).atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
        return made < MOST;
    }
}
