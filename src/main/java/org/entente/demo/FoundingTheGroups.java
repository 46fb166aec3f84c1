package org.entente.demo;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.Set;
import org.entente.core.Actor;
import org.entente.core.Actor.Office;
import org.entente.core.PartialDate;
import org.entente.groups.Group;
import org.entente.groups.Outcome;
import org.entente.groups.usecase.AdmittingAParty;
import org.entente.groups.usecase.FoundingAGroup;
import org.entente.groups.usecase.OpeningAChapter;
import org.entente.groups.usecase.SeatingAChair;
import org.entente.parties.DutyStations;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Founds a group of the world by the head of mission of its first chair, who then enters everybody else. */
@Component
@ConditionalOnProperty("entente.demo")
class FoundingTheGroups {

    private final FoundingAGroup founding;
    private final AdmittingAParty admitting;
    private final SeatingAChair seating;
    private final OpeningAChapter opening;
    private final EstablishingTheBodies bodies;
    private final DutyStations stations;
    private final Offices offices;

    FoundingTheGroups(
            FoundingAGroup founding,
            AdmittingAParty admitting,
            SeatingAChair seating,
            OpeningAChapter opening,
            EstablishingTheBodies bodies,
            DutyStations stations,
            Offices offices) {
        this.founding = founding;
        this.admitting = admitting;
        this.seating = seating;
        this.opening = opening;
        this.bodies = bodies;
        this.stations = stations;
        this.offices = offices;
    }

    Group found(GroupFile file, Clock clock) {
        return offices.acting(file.founder(), file.home(), Office.HEAD_OF_MISSION, chair -> {
            var group = done(founding.found(chair, file.founding(), clock));
            admitTheOthers(chair, group, file, clock);
            seatTheOthers(chair, group, file, clock);
            file.stations().forEach(station -> open(chair, group, station, clock));
            bodies.establish(chair, group, file, clock);
            return group;
        });
    }

    private void admitTheOthers(Actor chair, Group group, GroupFile file, Clock clock) {
        file.parties().stream()
                .filter(line -> !line.code().equals(file.founder()))
                .forEach(line -> done(admitting.admit(
                        chair,
                        group.id(),
                        line.code(),
                        line.capacity(),
                        PartialDate.parse(line.since()),
                        line.hasFullRights(),
                        clock)));
    }

    private void seatTheOthers(Actor chair, Group group, GroupFile file, Clock clock) {
        file.chairs().stream()
                .skip(1)
                .forEach(line -> done(
                        seating.seat(chair, group.id(), line.code(), PartialDate.parse(line.since()), true, clock)));
    }

    private void open(Actor chair, Group group, String code, Clock clock) {
        var station = stations.get(code);
        done(opening.open(chair, group.id(), code, station.city(), station.zone(), weekendIn(station.zone()), clock));
    }

    /** The weekend that is kept at the duty station (SIL-28). */
    static Set<DayOfWeek> weekendIn(ZoneId zone) {
        return switch (zone.getId()) {
            case "Asia/Qatar", "Asia/Kuwait", "Africa/Cairo" -> Set.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY);
            default -> Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        };
    }

    /** What the world tells was possible: a refusal is a fault of its data. */
    static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T> done -> done.value();
            case Outcome.Refused<T> refused -> throw new IllegalStateException("Refused: " + refused.refusal());
        };
    }
}
