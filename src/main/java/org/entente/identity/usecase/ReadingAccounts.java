package org.entente.identity.usecase;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.core.Actor.Authority;
import org.entente.core.Actor.Office;
import org.entente.core.Language;
import org.entente.core.PartyCode;
import org.entente.database.ActorTransactions;
import org.entente.identity.Account;
import org.entente.identity.Person;
import org.entente.identity.PersonName;
import org.entente.identity.Post;
import org.entente.identity.Rank;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The accounts of the missions from which somebody may act now: neither suspended nor at an end. */
@Component
public class ReadingAccounts {

    /** An account with its person and its post as it stands at {@code :now}; a condition on the three follows. */
    static final String SELECT = """
            select account.id, account.kind, account.party_code, account.duty_station, account.person_id,
                   person.email, person.honorific, person.given_name, person.family_name, person.arabic_name,
                   person.language, person.zone, post.*, charge.account_id as in_charge
            from identity.account
            join identity.person on person.id = account.person_id
            join lateral (
                select number, office, rank, authority, administers, suspended, since, until
                from identity.slice where account_id = account.id order by number desc limit 1) post on true
            left join identity.charge on charge.party_code = account.party_code
                and charge.duty_station = account.duty_station
                and charge.since <= :now and (charge.until is null or :now < charge.until) and charge.closed_at is null
            """;

    private static final String HOLDING = SELECT + "where post.until is null and not post.suspended ";

    private final ActorTransactions transactions;
    private final JdbcClient jdbc;
    private final Clock clock;

    ReadingAccounts(ActorTransactions transactions, JdbcClient jdbc, Clock clock) {
        this.transactions = transactions;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The offices that act for any of these parties. Answers with the sight of the service: for serving notices. */
    public List<Account> of(Collection<PartyCode> parties) {
        return transactions.asService(
                () -> holding("and account.party_code = any (:parties) order by email, account.id")
                        .param("parties", parties.stream().map(PartyCode::value).toArray(String[]::new))
                        .query(ReadingAccounts::account)
                        .list());
    }

    /** The account, if somebody may act from it now. */
    public Optional<Account> find(UUID id) {
        return transactions.asService(() -> holding("and account.id = :id")
                .param("id", id)
                .query(ReadingAccounts::account)
                .optional());
    }

    /** The first post of whoever has the address. */
    public Optional<Account> withEmail(String email) {
        return transactions.asService(() -> holding("and lower(email) = lower(:email) order by account.id limit 1")
                .param("email", email)
                .query(ReadingAccounts::account)
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
                .query((row, number) -> person(row))
                .optional());
    }

    /** The posts from which a person may act, in the order in which they were taken up. */
    public List<Account> ofPerson(UUID person) {
        return transactions.asService(() -> holding("and person_id = :person order by account.id")
                .param("person", person)
                .query(ReadingAccounts::account)
                .list());
    }

    /** The posts that a person holds, suspended ones as well: a State that suspends may resume. */
    List<Account> heldBy(UUID person) {
        return transactions.asService(
                () -> jdbc.sql(SELECT + "where post.until is null and person_id = :person order by account.id")
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("person", person)
                        .query(ReadingAccounts::account)
                        .list());
    }

    /** The other posts from which the holder of this one may act. */
    public List<Account> besides(UUID id) {
        return transactions.asService(() ->
                holding("""
                        and person_id = (select person_id from identity.account where id = :id) and account.id <> :id
                        order by account.id
                        """).param("id", id).query(ReadingAccounts::account).list());
    }

    /** Those who run the server. */
    List<Account> operators() {
        return transactions.asService(() -> holding("and account.kind = 'OPERATOR' order by account.id")
                .query(ReadingAccounts::account)
                .list());
    }

    /** Whether somebody has ever been enrolled as the operator. */
    boolean hasOperator() {
        return transactions.asService(
                () -> jdbc.sql("select exists (select 1 from identity.account where kind = 'OPERATOR')")
                        .query(Boolean.class)
                        .single());
    }

    private JdbcClient.StatementSpec holding(String condition) {
        return jdbc.sql(HOLDING + condition).param("now", clock.instant().atOffset(ZoneOffset.UTC));
    }

    /** Reads what {@link #SELECT} selects. */
    static Account account(ResultSet row, int number) throws SQLException {
        var party = row.getString("party_code");
        return new Account(
                row.getObject("id", UUID.class),
                Actor.Kind.valueOf(row.getString("kind")),
                person(row),
                party == null ? null : new PartyCode(party),
                row.getString("duty_station"),
                post(row),
                row.getObject("in_charge", UUID.class));
    }

    private static Person person(ResultSet row) throws SQLException {
        var given = row.getString("given_name");
        var family = row.getString("family_name");
        return new Person(
                row.getObject("person_id", UUID.class),
                row.getString("email"),
                given == null || family == null
                        ? null
                        : new PersonName(row.getString("honorific"), given, family, row.getString("arabic_name")),
                Language.of(row.getString("language")).orElse(Language.EN),
                ZoneId.of(row.getString("zone")));
    }

    private static Post post(ResultSet row) throws SQLException {
        var office = row.getString("office");
        var rank = row.getString("rank");
        var authority = row.getString("authority");
        var until = row.getObject("until", OffsetDateTime.class);
        return new Post(
                row.getInt("number"),
                office == null ? null : Office.valueOf(office),
                rank == null ? null : Rank.valueOf(rank),
                authority == null ? null : Authority.valueOf(authority),
                row.getBoolean("administers"),
                row.getBoolean("suspended"),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                until == null ? null : until.toInstant());
    }
}
