package org.entente.identity.usecase;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.core.Ids;
import org.entente.database.ActorTransactions;
import org.entente.database.Tokens;
import org.entente.identity.model.Passkey;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The passkeys of persons. What a device is asked to sign is good for five minutes and once; what it signs must say that it
 * verified its user ({@link PasskeyCheck}).
 */
@Component
public class Passkeys {

    private static final Duration LIFE = Duration.ofMinutes(5);
    private static final Base64.Encoder LETTERS = Base64.getUrlEncoder().withoutPadding();

    private final ActorTransactions transactions;
    private final JdbcClient jdbc;
    private final PasskeyCheck check;
    private final Clock clock;

    Passkeys(ActorTransactions transactions, JdbcClient jdbc, PasskeyCheck check, Clock clock) {
        this.transactions = transactions;
        this.jdbc = jdbc;
        this.check = check;
        this.clock = clock;
    }

    /** What a device is to sign: for the person who enrols it, or, without one, for whoever signs in. */
    public String challenge(@Nullable UUID person) {
        var challenge = Tokens.next();
        transactions.runAsService(() -> {
            jdbc.sql("delete from identity.challenge where expires_at < :now")
                    .param("now", now())
                    .update();
            jdbc.sql("insert into identity.challenge (hash, person_id, expires_at) values (:hash, :person, :expiry)")
                    .param("hash", Tokens.hash(challenge))
                    .param("person", person)
                    .param("expiry", now().plus(LIFE))
                    .update();
        });
        return challenge;
    }

    /**
     * Whether the person holds a passkey, so that a link alone does not sign him or her in. The operator, whose mail nobody
     * else could confirm, has the server itself for a second proof.
     */
    public boolean guards(UUID person) {
        return transactions.asService(
                () -> jdbc.sql("""
                        select exists (select 1 from identity.passkey where person_id = :person)
                            and not exists (select 1 from identity.account
                                where person_id = :person and kind = 'OPERATOR')
                        """).param("person", person).query(Boolean.class).single());
    }

    /** Keeps the key of a device that answered the person's own challenge; false if the answer does not hold. */
    public boolean enrol(UUID person, String name, String response) {
        return check.made(response)
                .filter(made -> use(made.challenge(), person))
                .flatMap(check::verified)
                .map(key -> keep(person, name, key))
                .orElse(false);
    }

    /** Whose key answered; empty if the key is unknown or the answer does not hold. */
    public Optional<UUID> person(String response) {
        return answered(response, null);
    }

    /** Whether a key of that very person answered what that person was asked. */
    public boolean proves(UUID person, String response) {
        return answered(response, person).filter(person::equals).isPresent();
    }

    private Optional<UUID> answered(String response, @Nullable UUID asked) {
        return check.used(response)
                .filter(used -> use(used.challenge(), asked))
                .flatMap(used -> transactions.asService(() -> jdbc.sql("""
                                select * from identity.passkey where credential_id = :id
                                    and person_id not in (select person_id from identity.federation) for update
                                """)
                        .param("id", used.credentialId())
                        .query(Passkeys::key)
                        .optional()
                        .flatMap(key -> check.verified(used, key).map(counter -> touch(key.person(), used, counter)))));
    }

    /** The passkeys of the actor's person. */
    public List<Passkey> of(Actor actor) {
        return transactions.call(
                actor,
                () -> jdbc.sql("""
                        select * from identity.passkey
                        where person_id = (select person_id from access.live_session()) order by made_at
                        """)
                        .query((row, number) -> new Passkey(
                                row.getObject("id", UUID.class),
                                row.getString("name"),
                                row.getBytes("credential_id"),
                                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                                instant(row, "used_at")))
                        .list());
    }

    /** False if the actor has no such passkey. */
    public boolean rename(Actor actor, UUID id, String name) {
        return transactions.call(
                actor,
                () -> jdbc.sql("update identity.passkey set name = :name where id = :id")
                                .param("name", name)
                                .param("id", id)
                                .update()
                        == 1);
    }

    /** False if the actor has no such passkey. */
    public boolean remove(Actor actor, UUID id) {
        return transactions.call(
                actor,
                () -> jdbc.sql("delete from identity.passkey where id = :id")
                                .param("id", id)
                                .update()
                        == 1);
    }

    /** Uses a challenge up; two answers to one at once: the database lets one through. */
    private boolean use(byte[] challenge, @Nullable UUID person) {
        return transactions.asService(() -> jdbc.sql("""
                        delete from identity.challenge
                        where hash = :hash and expires_at > :now and person_id is not distinct from cast(:person as uuid)
                        """)
                        .param("hash", Tokens.hash(LETTERS.encodeToString(challenge)))
                        .param("now", now())
                        .param("person", person)
                        .update()
                == 1);
    }

    private boolean keep(UUID person, String name, PasskeyCheck.Key key) {
        try {
            transactions.runAsService(() -> jdbc.sql("""
                            insert into identity.passkey (id, person_id, credential_id, credential, counter,
                                backup_eligible, backed_up, name, made_at)
                            values (:id, :person, :credential_id, :credential, :counter, :eligible, :backed_up, :name, :now)
                            """)
                    .param("id", Ids.next())
                    .param("person", person)
                    .param("credential_id", key.credentialId())
                    .param("credential", key.credential())
                    .param("counter", key.counter())
                    .param("eligible", key.backupEligible())
                    .param("backed_up", key.backedUp())
                    .param("name", name)
                    .param("now", now())
                    .update());
            return true;
        } catch (DuplicateKeyException knownAlready) {
            return false;
        }
    }

    private UUID touch(UUID person, PasskeyCheck.Used used, long counter) {
        jdbc.sql("update identity.passkey set counter = :counter, used_at = :now where credential_id = :id")
                .param("counter", counter)
                .param("now", now())
                .param("id", used.credentialId())
                .update();
        return person;
    }

    private static PasskeyCheck.Key key(ResultSet row, int number) throws SQLException {
        return new PasskeyCheck.Key(
                row.getObject("person_id", UUID.class),
                row.getBytes("credential_id"),
                row.getBytes("credential"),
                row.getLong("counter"),
                row.getBoolean("backup_eligible"),
                row.getBoolean("backed_up"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
