package org.entente.identity;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.entente.database.ActorTransactions;
import org.entente.database.Audiences;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes persons and posts. Nothing is overwritten: a change closes the post as it stood and opens it as it stands from
 * then on, and ends the sessions in the same transaction, so that nobody acts with what was taken away.
 */
@Component
class Posts {

    private final ActorTransactions transactions;
    private final Audiences audiences;
    private final JdbcClient jdbc;
    private final Clock clock;

    Posts(ActorTransactions transactions, Audiences audiences, JdbcClient jdbc, Clock clock) {
        this.transactions = transactions;
        this.audiences = audiences;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A new person; the address must not be in use. */
    void add(Person person) {
        var name = person.name();
        transactions.runAsService(() -> jdbc.sql("""
                        insert into identity.person
                            (id, email, honorific, given_name, family_name, arabic_name, language, zone, created_at)
                        values (:id, :email, :honorific, :given, :family, :arabic, :language, :zone, :now)
                        """)
                .param("id", person.id())
                .param("email", person.email())
                .param("honorific", name == null ? null : name.honorific())
                .param("given", name == null ? null : name.given())
                .param("family", name == null ? null : name.family())
                .param("arabic", name == null ? null : name.arabic())
                .param("language", person.language().tag())
                .param("zone", person.zone().getId())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update());
    }

    /** A new post of a person who is there. */
    Account open(Account account, @Nullable UUID madeBy) {
        return transactions.asService(() -> {
            var party = account.party();
            jdbc.sql("""
                            insert into identity.account
                                (id, audience_id, kind, person_id, party_code, duty_station, created_at)
                            values (:id, :audience, :kind, :person, :party, :station, :now)
                            """)
                    .param("id", account.id())
                    .param("audience", party == null ? audiences.createForParties(List.of()) : audiences.ofParty(party))
                    .param("kind", account.kind().name())
                    .param("person", account.person().id())
                    .param("party", party == null ? null : party.value())
                    .param("station", account.dutyStation())
                    .param("now", account.post().since().atOffset(ZoneOffset.UTC))
                    .update();
            write(account.id(), account.post(), madeBy);
            return account;
        });
    }

    /** The post stands otherwise from now on; its number is one more than before, or the database refuses it. */
    void change(UUID account, Post next, UUID by) {
        transactions.runAsService(() -> {
            close(account, next.since(), by);
            write(account, next, by);
        });
    }

    /** The post is over and never holds again. */
    void end(UUID account, Instant at, UUID by) {
        transactions.runAsService(() -> close(account, at, by));
    }

    private void close(UUID account, Instant at, UUID by) {
        jdbc.sql("""
                        update identity.slice set until = :at, ended_by = :by
                        where account_id = :account and until is null
                        """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .param("account", account)
                .update();
        jdbc.sql("select access.end_sessions_of(:account)")
                .param("account", account)
                .query((row, number) -> true)
                .single();
    }

    private void write(UUID account, Post post, @Nullable UUID madeBy) {
        jdbc.sql("""
                        insert into identity.slice
                            (account_id, number, office, rank, authority, administers, suspended, since, made_by)
                        values (:account, :number, :office, :rank, :authority, :administers, :suspended, :since, :by)
                        """)
                .param("account", account)
                .param("number", post.number())
                .param("office", nameOf(post.office()))
                .param("rank", nameOf(post.rank()))
                .param("authority", nameOf(post.authority()))
                .param("administers", post.administers())
                .param("suspended", post.suspended())
                .param("since", post.since().atOffset(ZoneOffset.UTC))
                .param("by", madeBy)
                .update();
    }

    private static @Nullable String nameOf(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
