package org.entente.demo;

import java.util.Locale;
import org.entente.core.Actor.Office;
import org.entente.core.Language;
import org.entente.core.PartyCode;

/** One office of a mission, from {@code demo/accounts.tsv}. */
record AccountLine(PartyCode party, String station, Office office, Language language) {

    static AccountLine parse(String line) {
        var cells = line.split("\t");
        return new AccountLine(
                new PartyCode(cells[0]),
                cells[1],
                Office.valueOf(cells[2]),
                Language.of(cells[3]).orElseThrow());
    }

    /** {@code hom.qa.nyc@missions.example}: the office, the party, the duty station. */
    String email() {
        return "%s.%s.%s@missions.example"
                .formatted(
                        switch (office) {
                            case HEAD_OF_MISSION -> "hom";
                            case DRAFTER -> "drafter";
                            case CHAIRS_OFFICE -> "chair";
                            case DEPUTY_HEAD_OF_MISSION -> "deputy";
                            case CHARGE_D_AFFAIRES_AD_INTERIM -> "charge";
                            case NATIONAL_COORDINATOR -> "coordinator";
                            case HEAD_OF_CHANCERY -> "chancery";
                            case MISSION_STAFF -> "staff";
                        },
                        party.value().replace("ORG-", "").toLowerCase(Locale.ROOT),
                        station.toLowerCase(Locale.ROOT));
    }
}
