package org.entente.demo;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.entente.core.Actor;
import org.entente.core.Actor.Office;
import org.entente.database.Heartbeats;
import org.entente.groups.Group;
import org.entente.information.ChangingAMarking;
import org.entente.information.Marking;
import org.entente.information.Tlp;
import org.entente.parties.DutyStations;
import org.entente.texts.model.Objection;
import org.entente.texts.model.SilencePresets;
import org.entente.texts.usecase.BreakingSilence;
import org.entente.texts.usecase.KeepingSilenceProfile;
import org.entente.texts.usecase.LaunchingSilence;
import org.entente.texts.usecase.ReadingTexts;
import org.entente.texts.usecase.ReleasingAText;
import org.entente.texts.usecase.RunningSilence;
import org.entente.texts.usecase.Settling;
import org.entente.texts.usecase.SilenceOutcome;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * Tells the silence procedures of the world: one that runs and ends on the next working day, one that a State broke, and
 * one that passed and whose text is public. Each is launched by the head of mission of the chair, as ever.
 */
@Component
@ConditionalOnProperty("entente.demo")
class TellingTheSilences {

    private static final LocalTime NOON = LocalTime.NOON;
    /** A little more than the longest minimum of the profiles used here. */
    private static final Duration PERIOD = Duration.ofHours(73);
    /** How long the procedure ran that has passed; its profile sets the period case by case. */
    private static final Duration SHORT_PERIOD = Duration.ofMinutes(70);
    /** Closer together than the platform tolerates between two signs of life. */
    private static final Duration BEAT = Duration.ofSeconds(80);

    private final KeepingSilenceProfile keeping;
    private final LaunchingSilence launching;
    private final BreakingSilence breaking;
    private final RunningSilence running;
    private final Settling settling;
    private final Heartbeats heartbeats;
    private final ChangingAMarking marking;
    private final ReleasingAText releasing;
    private final ReadingTexts reading;
    private final DutyStations stations;
    private final Offices offices;
    private final WorldClock clock;

    TellingTheSilences(
            KeepingSilenceProfile keeping,
            LaunchingSilence launching,
            BreakingSilence breaking,
            RunningSilence running,
            Settling settling,
            Heartbeats heartbeats,
            ChangingAMarking marking,
            ReleasingAText releasing,
            ReadingTexts reading,
            DutyStations stations,
            Offices offices,
            WorldClock clock) {
        this.keeping = keeping;
        this.launching = launching;
        this.breaking = breaking;
        this.running = running;
        this.settling = settling;
        this.heartbeats = heartbeats;
        this.marking = marking;
        this.releasing = releasing;
        this.reading = reading;
        this.stations = stations;
        this.offices = offices;
        this.clock = clock;
    }

    /** Sets how the group practises silence. */
    void practise(GroupFile file, Group group) {
        var profile = SilencePresets.named(file.silence()).orElseThrow();
        asChair(file, chair -> {
            keeping.keep(chair, group.id(), profile, clock).ifPresent(refusal -> {
                throw new IllegalStateException("Refused: " + refusal);
            });
            return profile;
        });
    }

    void tell(UUID text, TextFile file, GroupFile groupFile, Group group, Instant now) {
        var zone = stations.get(file.chapter()).zone();
        switch (file.reaches()) {
            case DRAFT, NEGOTIATION, ISSUED -> {}
            case UNDER_SILENCE -> {
                var expiry = workingNoon(now.plus(Duration.ofHours(20)), zone);
                launch(text, groupFile, expiry.minus(PERIOD), expiry);
            }
            case BROKEN -> {
                var launched = now.minus(Duration.ofDays(3));
                var silence = launch(text, groupFile, launched, workingNoon(launched.plus(PERIOD), zone));
                clock.tellAt(launched.plus(Duration.ofHours(26)));
                object(silence, file);
            }
            case PUBLIC -> {
                var launched = workingNoon(now.minus(Duration.ofDays(8)), zone);
                pass(text, groupFile, launched, launch(text, groupFile, launched, launched.plus(SHORT_PERIOD)));
            }
        }
    }

    private UUID launch(UUID text, GroupFile file, Instant launched, Instant expiry) {
        clock.tellAt(launched);
        return asChair(file, chair -> {
            var version = reading.text(chair, text, Optional.empty(), clock)
                    .orElseThrow()
                    .version()
                    .id();
            var request = new LaunchingSilence.Request(List.of(version), expiry, false, "");
            return done(launching.launch(chair, request, clock)).silence().id();
        });
    }

    private void object(UUID silence, TextFile file) {
        var party = file.objectorCode();
        offices.acting(
                party,
                file.chapter(),
                Office.HEAD_OF_MISSION,
                head -> done(breaking.object(
                        head,
                        silence,
                        Objection.onPlatform(
                                party,
                                clock.instant(),
                                "The capital proposes another interval for the review in OP3.",
                                Objection.Disclosure.MEMBERS),
                        clock)));
    }

    /** Lets the procedure end as every procedure ends: expiry, the chair's confirmation, the drain, adoption. */
    private void pass(UUID text, GroupFile file, Instant launched, UUID silence) {
        var expiry = launched.plus(SHORT_PERIOD);
        liveUntil(launched, expiry.plusSeconds(1));
        settling.sweep(clock);
        asChair(file, chair -> done(running.confirm(chair, silence, clock)));
        liveUntil(expiry, expiry.plus(Duration.ofMinutes(8)));
        settling.sweep(clock);
        clock.tellAt(expiry.plus(Duration.ofHours(1)));
        asChair(file, chair -> {
            marking.mark(chair, text, Marking.of(Tlp.CLEAR), clock);
            return DraftingTheTexts.done(releasing.release(chair, text, clock));
        });
    }

    /** The signs of life that a server gives by itself; without them the platform would count an outage (SIL-21). */
    private void liveUntil(Instant from, Instant until) {
        for (var at = from; at.isBefore(until); at = at.plus(BEAT)) {
            clock.tellAt(at);
            heartbeats.beat(clock);
        }
        clock.tellAt(until);
        heartbeats.beat(clock);
    }

    private <T> T asChair(GroupFile file, Function<Actor, T> work) {
        return offices.acting(file.founder(), file.home(), Office.HEAD_OF_MISSION, work);
    }

    /** The first noon of a working day at the place, at that moment or later. */
    private static Instant workingNoon(Instant from, ZoneId zone) {
        var noon = from.atZone(zone).with(NOON);
        if (noon.toInstant().isBefore(from)) {
            noon = noon.plusDays(1);
        }
        while (isWeekend(noon.getDayOfWeek(), zone)) {
            noon = noon.plusDays(1);
        }
        return noon.toInstant();
    }

    private static boolean isWeekend(DayOfWeek day, ZoneId zone) {
        return FoundingTheGroups.weekendIn(zone).contains(day);
    }

    private static SilenceOutcome.Done done(SilenceOutcome outcome) {
        return switch (outcome) {
            case SilenceOutcome.Done done -> done;
            case SilenceOutcome.Refused refused -> throw new IllegalStateException("Refused: " + refused.reasons());
            case SilenceOutcome.NotThere notThere -> throw new IllegalStateException("Not there.");
        };
    }
}
