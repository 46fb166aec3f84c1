package org.entente.identity;

import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.core.Actor.Authority;
import org.entente.core.Actor.Office;
import org.entente.core.Ids;
import org.entente.core.Language;
import org.entente.core.PartyCode;
import org.entente.database.ActorTransactions;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The accounts of the missions from which somebody may act now: neither suspended nor at an end. */
@Component
public class Accounts {

    private static final String HOLDING = Account.SELECT + "where post.until is null and not post.suspended ";

    private final ActorTransactions transactions;
    private final Posts posts;
    private final JdbcClient jdbc;
    private final Clock clock;

    Accounts(ActorTransactions transactions, Posts posts, JdbcClient jdbc, Clock clock) {
        this.transactions = transactions;
        this.posts = posts;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Opens a post known by its function alone. The e-mail address must not be in use. */
    public Account open(
            String email, PartyCode party, Office office, String dutyStation, Language language, ZoneId zone) {
        return insert(
                Actor.Kind.DELEGATE,
                new Person(Ids.next(), email, null, language, zone),
                party,
                dutyStation,
                post(office, Actor.usual(office), office == Office.HEAD_OF_MISSION));
    }

    /** Opens the account of the operator, who reads no content. */
    public Account openOperator(String email, Language language, ZoneId zone) {
        return insert(
                Actor.Kind.OPERATOR,
                new Person(Ids.next(), email, null, language, zone),
                null,
                null,
                post(null, null, false));
    }

    /** The offices that act for any of these parties. Answers with the sight of the service: for serving notices. */
    public List<Account> of(Collection<PartyCode> parties) {
        return transactions.asService(
                () -> holding("and account.party_code = any (:parties) order by email, account.id")
                        .param("parties", parties.stream().map(PartyCode::value).toArray(String[]::new))
                        .query(Account::of)
                        .list());
    }

    public Optional<Account> find(UUID id) {
        return transactions.asService(() -> holding("and account.id = :id")
                .param("id", id)
                .query(Account::of)
                .optional());
    }

    /** The first post of whoever has the address. */
    public Optional<Account> withEmail(String email) {
        return transactions.asService(() -> holding("and lower(email) = lower(:email) order by account.id limit 1")
                .param("email", email)
                .query(Account::of)
                .optional());
    }

    /** Whether anyone may act for the party and bind it; where not, its State cannot object. */
    public boolean canBind(PartyCode party) {
        return of(List.of(party)).stream().anyMatch(Account::binds);
    }

    /** Whoever has the address, with or without a post that holds. */
    Optional<Person> person(String email) {
        return transactions.asService(() -> jdbc.sql(
                        "select id as person_id, person.* from identity.person where lower(email) = lower(:email)")
                .param("email", email)
                .query((row, number) -> Person.of(row))
                .optional());
    }

    /** The posts from which a person may act, in the order in which they were taken up. */
    List<Account> ofPerson(UUID person) {
        return transactions.asService(() -> holding("and person_id = :person order by account.id")
                .param("person", person)
                .query(Account::of)
                .list());
    }

    /** The posts that a person holds, suspended ones as well: a State that suspends may resume. */
    List<Account> heldBy(UUID person) {
        return transactions.asService(
                () -> jdbc.sql(Account.SELECT + "where post.until is null and person_id = :person order by account.id")
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("person", person)
                        .query(Account::of)
                        .list());
    }

    /** The other posts from which the holder of this one may act. */
    List<Account> besides(UUID id) {
        return transactions.asService(
                () -> holding("""
                        and person_id = (select person_id from identity.account where id = :id) and account.id <> :id
                        order by account.id
                        """).param("id", id).query(Account::of).list());
    }

    List<Account> operators() {
        return transactions.asService(() -> holding("and account.kind = 'OPERATOR' order by account.id")
                .query(Account::of)
                .list());
    }

    boolean hasOperator() {
        return transactions.asService(
                () -> jdbc.sql("select exists (select 1 from identity.account where kind = 'OPERATOR')")
                        .query(Boolean.class)
                        .single());
    }

    /** Changes what a person may change of the own account. */
    void prefer(Actor actor, Language language, ZoneId zone) {
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

    private Post post(@Nullable Office office, @Nullable Authority authority, boolean administers) {
        return new Post(1, office, null, authority, administers, false, clock.instant(), null);
    }

    private Account insert(
            Actor.Kind kind, Person person, @Nullable PartyCode party, @Nullable String station, Post post) {
        return transactions.asService(() -> {
            posts.add(person);
            return posts.open(new Account(Ids.next(), kind, person, party, station, post, null), null);
        });
    }

    private JdbcClient.StatementSpec holding(String condition) {
        return jdbc.sql(HOLDING + condition).param("now", clock.instant().atOffset(ZoneOffset.UTC));
    }
}
