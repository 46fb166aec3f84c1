package org.entente.identity;

import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.core.Actor.Office;
import org.entente.core.Ids;
import org.entente.core.Language;
import org.entente.core.PartyCode;
import org.entente.database.ActorTransactions;
import org.entente.database.Audiences;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The accounts of the missions. */
@Component
public class Accounts {

    private final ActorTransactions transactions;
    private final Audiences audiences;
    private final JdbcClient jdbc;
    private final Clock clock;

    Accounts(ActorTransactions transactions, Audiences audiences, JdbcClient jdbc, Clock clock) {
        this.transactions = transactions;
        this.audiences = audiences;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Opens the account of an office. The e-mail address must not be in use. */
    public Account open(
            String email, PartyCode party, Office office, String dutyStation, Language language, ZoneId zone) {
        return insert(
                new Account(Ids.next(), email, Actor.Kind.DELEGATE, party, office, dutyStation, language, zone),
                List.of(party));
    }

    /** Opens the account of the operator, who reads no content. */
    public Account openOperator(String email, Language language, ZoneId zone) {
        return insert(new Account(Ids.next(), email, Actor.Kind.OPERATOR, null, null, null, language, zone), List.of());
    }

    /** The offices that act for any of these parties. Answers with the sight of the service: for serving notices. */
    public List<Account> of(Collection<PartyCode> parties) {
        return transactions.asService(
                () -> jdbc.sql("select * from identity.account where party_code = any (:parties) order by email")
                        .param("parties", parties.stream().map(PartyCode::value).toArray(String[]::new))
                        .query(Account::of)
                        .list());
    }

    public Optional<Account> find(UUID id) {
        return transactions.asService(() -> jdbc.sql("select * from identity.account where id = :id")
                .param("id", id)
                .query(Account::of)
                .optional());
    }

    public Optional<Account> withEmail(String email) {
        return transactions.asService(
                () -> jdbc.sql("select * from identity.account where lower(email) = lower(:email)")
                        .param("email", email)
                        .query(Account::of)
                        .optional());
    }

    /** Whether anyone may act for the party and bind it; where not, its State cannot object. */
    public boolean canBind(PartyCode party) {
        return of(List.of(party)).stream().anyMatch(account -> account.office() == Office.HEAD_OF_MISSION);
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
                () -> jdbc.sql("update identity.account set language = :language, zone = :zone where id = :id")
                        .param("language", language.tag())
                        .param("zone", zone.getId())
                        .param("id", actor.accountId())
                        .update());
    }

    private Account insert(Account account, Collection<PartyCode> readers) {
        return transactions.asService(() -> {
            var party = account.party();
            var audience = party == null ? audiences.createForParties(readers) : audiences.ofParty(party);
            jdbc.sql("""
                            insert into identity.account
                                (id, audience_id, email, kind, party_code, office, duty_station, language, zone, created_at)
                            values (:id, :audience, :email, :kind, :party, :office, :station, :language, :zone, :now)
                            """)
                    .param("id", account.id())
                    .param("audience", audience)
                    .param("email", account.email())
                    .param("kind", account.kind().name())
                    .param("party", party == null ? null : party.value())
                    .param("office", nameOf(account.office()))
                    .param("station", account.dutyStation())
                    .param("language", account.language().tag())
                    .param("zone", account.zone().getId())
                    .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
            return account;
        });
    }

    private static @Nullable String nameOf(@Nullable Office office) {
        return office == null ? null : office.name();
    }
}
