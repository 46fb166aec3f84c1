package org.entente.identity;

import java.util.Arrays;
import java.util.List;
import org.entente.core.Actor.Office;
import org.entente.core.Language;
import org.entente.core.PartyCode;
import org.entente.parties.DutyStations;
import org.entente.parties.Parties;
import org.entente.web.MessageCatalogue;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How the pages name an account: by its mission, its office and, where there is one, the name of its holder. */
@Component
public class Titles {

    /** The functions that a post may have; being in charge is a period, not a post. */
    public static final List<Office> OFFICES = Arrays.stream(Office.values())
            .filter(office -> office != Office.CHARGE_D_AFFAIRES_AD_INTERIM)
            .toList();

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
        return code == null || station == null ? m.get("identity.operator.server") : mission(code, station, language);
    }

    /** Permanent Mission of Qatar, New York. */
    public String mission(PartyCode code, String station, Language language) {
        var m = messages.in(language);
        var party = parties.get(code);
        var city = stations.get(station).city().in(language);
        return code.isOrganisation()
                ? m.get("identity.delegation", "of", party.ofForm(language), "city", city)
                : m.get("identity.mission", "of", party.ofForm(language), "city", city);
    }

    /** Jane DOE, head of mission; or the function alone, where there is no name. */
    public String holder(Account account, Language language) {
        var name = account.person().name();
        var office = office(account, language);
        return name == null
                ? office
                : messages.in(language).get("identity.holder", "name", name.in(language), "office", office);
    }

    /** Head of mission. */
    public String office(Account account, Language language) {
        return office(account.office(), language);
    }

    /** The function, or that of the operator where there is none. */
    public String office(@Nullable Office office, Language language) {
        var m = messages.in(language);
        return switch (office) {
            case HEAD_OF_MISSION -> m.get("identity.office.head-of-mission");
            case DEPUTY_HEAD_OF_MISSION -> m.get("identity.office.deputy-head-of-mission");
            case CHARGE_D_AFFAIRES_AD_INTERIM -> m.get("identity.office.charge-d-affaires");
            case NATIONAL_COORDINATOR -> m.get("identity.office.national-coordinator");
            case HEAD_OF_CHANCERY -> m.get("identity.office.head-of-chancery");
            case DRAFTER -> m.get("identity.office.drafter");
            case CHAIRS_OFFICE -> m.get("identity.office.chairs-office");
            case MISSION_STAFF -> m.get("identity.office.mission-staff");
            case null -> m.get("identity.office.operator");
        };
    }

    /** First secretary; a sentence of its own where there is no rank. */
    public String rank(@Nullable Rank rank, Language language) {
        var m = messages.in(language);
        return switch (rank) {
            case AMBASSADOR -> m.get("identity.rank.ambassador");
            case MINISTER_PLENIPOTENTIARY -> m.get("identity.rank.minister-plenipotentiary");
            case MINISTER_COUNSELLOR -> m.get("identity.rank.minister-counsellor");
            case COUNSELLOR -> m.get("identity.rank.counsellor");
            case FIRST_SECRETARY -> m.get("identity.rank.first-secretary");
            case SECOND_SECRETARY -> m.get("identity.rank.second-secretary");
            case THIRD_SECRETARY -> m.get("identity.rank.third-secretary");
            case ATTACHE -> m.get("identity.rank.attache");
            case null -> m.get("identity.rank.none");
        };
    }
}
