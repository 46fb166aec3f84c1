package org.entente.demo;

import java.time.ZoneOffset;
import java.util.function.Function;
import java.util.function.Supplier;
import org.entente.core.Actor;
import org.entente.core.Actor.Office;
import org.entente.core.Language;
import org.entente.core.PartyCode;
import org.entente.database.ActorTransactions;
import org.entente.identity.Account;
import org.entente.identity.Accounts;
import org.entente.identity.DemonstrationSessions;
import org.entente.parties.DutyStations;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** The offices of the world's missions: opens their accounts, and acts as them while the world is told. */
@Component
@ConditionalOnProperty("entente.demo")
class Offices {

    private static final String OPERATOR = "operator@missions.example";

    private final Accounts accounts;
    private final DemonstrationSessions sessions;
    private final DutyStations stations;
    private final ActorTransactions transactions;

    Offices(Accounts accounts, DemonstrationSessions sessions, DutyStations stations, ActorTransactions transactions) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.stations = stations;
        this.transactions = transactions;
    }

    boolean areOpen() {
        return accounts.withEmail(OPERATOR).isPresent();
    }

    void open() {
        accounts.openOperator(OPERATOR, Language.EN, ZoneOffset.UTC);
        for (var line : WorldFiles.accounts()) {
            accounts.open(
                    line.email(),
                    line.party(),
                    line.office(),
                    line.station(),
                    line.language(),
                    stations.get(line.station()).zone());
        }
    }

    /** Acts as the office of the party at that duty station, in a session of its own. */
    <T> T acting(PartyCode party, String station, Office office, Function<Actor, T> work) {
        return sessions.acting(account(party, station, office), work);
    }

    /** Reads with the view of an office that acts. */
    <T> T seeing(Actor actor, Supplier<T> work) {
        return transactions.call(actor, work);
    }

    private Account account(PartyCode party, String station, Office office) {
        return WorldFiles.accounts().stream()
                .filter(line -> line.party().equals(party) && line.station().equals(station) && line.office() == office)
                .findFirst()
                .flatMap(line -> accounts.withEmail(line.email()))
                .orElseThrow(() ->
                        new IllegalStateException("The world has no " + office + " of " + party + " in " + station));
    }
}
