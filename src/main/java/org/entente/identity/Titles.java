package org.entente.identity;

import org.entente.core.Language;
import org.entente.parties.DutyStations;
import org.entente.parties.Parties;
import org.entente.web.MessageCatalogue;
import org.springframework.stereotype.Component;

/** How the pages name an account: by its mission and its office, never by a person. */
@Component
public class Titles {

    private final MessageCatalogue messages;
    private final Parties parties;
    private final DutyStations stations;

    Titles(MessageCatalogue messages, Parties parties, DutyStations stations) {
        this.messages = messages;
        this.parties = parties;
        this.stations = stations;
    }

    /** Permanent Mission of Qatar, New York. */
    public String mission(Account account, Language language) {
        var m = messages.in(language);
        var code = account.party();
        var station = account.dutyStation();
        if (code == null || station == null) {
            return m.get("identity.operator.server");
        }
        var party = parties.get(code);
        var city = stations.get(station).city().in(language);
        return code.isOrganisation()
                ? m.get("identity.delegation", "of", party.ofForm(language), "city", city)
                : m.get("identity.mission", "of", party.ofForm(language), "city", city);
    }

    /** Head of mission. */
    public String office(Account account, Language language) {
        var m = messages.in(language);
        return switch (account.office()) {
            case HEAD_OF_MISSION -> m.get("identity.office.head-of-mission");
            case DRAFTER -> m.get("identity.office.drafter");
            case CHAIRS_OFFICE -> m.get("identity.office.chairs-office");
            case null -> m.get("identity.office.operator");
        };
    }
}
