package org.entente.demo;

import java.time.ZoneOffset;
import java.util.function.Function;
import org.entente.core.Actor;
import org.entente.core.Actor.Office;
import org.entente.core.Language;
import org.entente.core.PartyCode;
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

    Offices(Accounts accounts, DemonstrationSessions sessions, DutyStations stations) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.stations = stations;
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

    private Account account(PartyCode party, String station, Office office) {
        return WorldFiles.accounts().stream()
                .filter(line -> line.party().equals(party) && line.station().equals(station) && line.office() == office)
                .findFirst()
                .flatMap(line -> accounts.withEmail(line.email()))
                .orElseThrow(() ->
                        new IllegalStateException("The world has no " + office + " of " + party + " in " + station));
    }
}
