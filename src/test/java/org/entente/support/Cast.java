package org.entente.support;

import jakarta.servlet.http.Cookie;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.entente.core.Actor;
import org.entente.core.Actor.Office;
import org.entente.core.Language;
import org.entente.core.PartyCode;
import org.entente.database.Tokens;
import org.entente.identity.Account;
import org.entente.identity.Accounts;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** The people of the tests: an office of a mission is opened and signed in when a test first asks for it. */
@TestComponent
public class Cast {

    private final Accounts accounts;
    private final Map<String, Actor> actors = new ConcurrentHashMap<>();

    Cast(Accounts accounts) {
        this.accounts = accounts;
    }

    public Actor headOfMission(String party) {
        return delegate(party, Office.HEAD_OF_MISSION);
    }

    public Actor drafter(String party) {
        return delegate(party, Office.DRAFTER);
    }

    public Actor chairsOffice(String party) {
        return delegate(party, Office.CHAIRS_OFFICE);
    }

    public Actor operator() {
        return actors.computeIfAbsent(
                "operator",
                key -> signedIn(accounts.withEmail("operator@test.example")
                        .orElseGet(
                                () -> accounts.openOperator("operator@test.example", Language.EN, ZoneId.of("UTC")))));
    }

    /** Sends a request as the actor. */
    public static RequestPostProcessor as(Actor actor) {
        return request -> {
            request.setCookies(new Cookie("session", actor.token()));
            return request;
        };
    }

    private Actor delegate(String party, Office office) {
        return actors.computeIfAbsent(party + office, key -> {
            var email = (office + "." + party + "@test.example").toLowerCase(java.util.Locale.ROOT);
            return signedIn(accounts.withEmail(email)
                    .orElseGet(() -> accounts.open(
                            email, new PartyCode(party), office, "NYC", Language.EN, ZoneId.of("America/New_York"))));
        });
    }

    private static Actor signedIn(Account account) {
        var token = Tokens.next();
        TestDatabase.get()
                .superuserJdbc()
                .sql("""
                        insert into access.session (token_hash, kind, account_id, party_code, opened_at, seen_at,
                            expires_at, person_id, duty_station, whole_state, authenticated_at)
                        values (:hash, :kind, :account, :party, now(), now(), 'infinity', :person, :station, :sees,
                            'infinity')
                        """)
                .param("person", account.person().id())
                .param("station", account.dutyStation())
                .param("sees", account.office() == Office.NATIONAL_COORDINATOR)
                .param("hash", Tokens.hash(token))
                .param("kind", account.kind().name())
                .param("account", account.id())
                .param("party", account.party() == null ? null : account.party().value())
                .update();
        return new Actor(
                account.kind(),
                account.id(),
                account.office(),
                account.party(),
                account.dutyStation(),
                account.language(),
                account.zone(),
                token);
    }
}
