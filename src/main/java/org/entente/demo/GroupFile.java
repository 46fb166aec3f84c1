package org.entente.demo;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.entente.core.PartialDate;
import org.entente.core.PartyCode;
import org.entente.groups.BodyKind;
import org.entente.groups.Capacity;
import org.entente.groups.GroupKind;
import org.entente.groups.Level;
import org.entente.groups.usecase.EstablishingABody;
import org.entente.groups.usecase.Founding;
import org.jspecify.annotations.Nullable;

/**
 * A group as its file describes it. The first chair founds the group here and enters the other parties.
 *
 * @param silence the name of the silence profile from which the group starts
 */
record GroupFile(
        String slug,
        String acronym,
        GroupKind kind,
        String founded,
        List<Level> levels,
        List<String> stations,
        String silence,
        Map<String, String> name,
        @JsonProperty("short name") Map<String, String> shortName,
        Map<String, String> purpose,
        List<PartyLine> parties,
        @Nullable List<BodyLine> bodies,
        List<ChairLine> chairs) {

    record PartyLine(
            String party,
            Capacity capacity,
            String since,
            @JsonProperty("full rights") @Nullable Boolean fullRights) {

        PartyCode code() {
            return new PartyCode(party);
        }

        boolean hasFullRights() {
            return fullRights == null ? capacity.fullRightsByDefault() : fullRights;
        }
    }

    record ChairLine(String party, String since) {

        PartyCode code() {
            return new PartyCode(party);
        }
    }

    /** A body inside the group, with those that take part since it was established. */
    record BodyLine(
            BodyKind kind,
            String established,
            @JsonProperty("opt in") @Nullable Boolean optIn,
            Map<String, String> name,
            Map<String, String> purpose,
            List<String> participants,
            @Nullable FacilitatorLine facilitator) {

        PartialDate since() {
            return PartialDate.parse(established);
        }

        EstablishingABody.Plan plan() {
            return new EstablishingABody.Plan(
                    kind,
                    WorldFiles.localized(name),
                    WorldFiles.localized(purpose),
                    Level.EXPERTS,
                    Boolean.TRUE.equals(optIn),
                    false,
                    since());
        }
    }

    /** Who facilitates a body, by the function in the mission. */
    record FacilitatorLine(String party, String function) {}

    PartyCode founder() {
        return chairs.getFirst().code();
    }

    /** The duty station from which the chair acts here: that of the first chapter where its mission has an office. */
    String home() {
        return WorldFiles.accounts().stream()
                .filter(line -> line.party().equals(founder()))
                .map(AccountLine::station)
                .filter(stations::contains)
                .findFirst()
                .orElseThrow();
    }

    boolean lists(PartyCode party) {
        return parties.stream().anyMatch(line -> line.code().equals(party));
    }

    Founding founding() {
        var founder = parties.stream()
                .filter(line -> line.code().equals(founder()))
                .findFirst()
                .orElseThrow();
        return new Founding(
                slug,
                acronym,
                kind,
                WorldFiles.localized(name),
                WorldFiles.localized(shortName),
                WorldFiles.localized(purpose),
                PartialDate.parse(founded),
                null,
                levels,
                null,
                founder.capacity(),
                PartialDate.parse(founder.since()),
                PartialDate.parse(chairs.getFirst().since()));
    }
}
