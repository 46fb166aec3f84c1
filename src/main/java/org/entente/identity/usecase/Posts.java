package org.entente.identity.usecase;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.core.Actor.Authority;
import org.entente.core.Actor.Office;
import org.entente.core.Ids;
import org.entente.core.Language;
import org.entente.core.PartyCode;
import org.entente.database.ActorTransactions;
import org.entente.database.Audiences;
import org.entente.identity.Account;
import org.entente.identity.Person;
import org.entente.identity.Post;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes persons and posts. Nothing is overwritten: a change closes the post as it stood and opens it as it stands from
 * then on, and ends the sessions in the same transaction, so that nobody acts with what was taken away.
 */
@Component
public class Posts {

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

    /** Opens a post known by its function alone. The e-mail address must not be in use. */
    public Account open(
            String email, PartyCode party, Office office, String dutyStation, Language language, ZoneId zone) {
        return open(
                Actor.Kind.DELEGATE,
                new Person(Ids.next(), email, null, language, zone),
                party,
                dutyStation,
                post(office, Actor.usual(office), office == Office.HEAD_OF_MISSION));
    }

    /** Opens the account of the operator, who reads no content. The e-mail address must not be in use. */
    public Account openOperator(String email, Language language, ZoneId zone) {
        return open(
                Actor.Kind.OPERATOR,
                new Person(Ids.next(), email, null, language, zone),
                null,
                null,
                post(null, null, false));
    }

    private Post post(@Nullable Office office, @Nullable Authority authority, boolean administers) {
        return new Post(1, office, null, authority, administers, false, clock.instant(), null);
    }

    private Account open(
            Actor.Kind kind, Person person, @Nullable PartyCode party, @Nullable String station, Post post) {
        return transactions.asService(() -> {
            add(person);
            return open(new Account(Ids.next(), kind, person, party, station, post, null), null);
        });
    }

    /** A new person; the address must not be in use. */
    public void add(Person person) {
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
    public Account open(Account account, @Nullable UUID madeBy) {
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

    /** Changes what a person may change of the own account. */
    public void prefer(Actor actor, Language language, ZoneId zone) {
        transactions.run(
                actor,
                () -> jdbc.sql("""
                        update identity.person set language = :language, zone = :zone
                        where id = (select person_id from identity.account where id = :account)
                        """)
                        .param("language", language.tag())
                        .param("zone", zone.getId())
                        .param("account", actor.accountId())
                        .update());
    }

    /** The post stands otherwise from now on; its number is one more than before, or the database refuses it. */
    public void change(UUID account, Post next, UUID by) {
        transactions.runAsService(() -> {
            close(account, next.since(), by);
            write(account, next, by);
        });
    }

    /** The post is over and never holds again. */
    public void end(UUID account, Instant at, UUID by) {
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
