package org.entente.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.core.Actor.Office;
import org.entente.core.Ids;
import org.entente.directory.FocalPoint;
import org.entente.directory.Mailbox;
import org.entente.directory.MissionEntry;
import org.entente.directory.MissionKey;
import org.entente.directory.PingOutcome;
import org.entente.directory.Topic;
import org.entente.directory.usecase.AnsweringATest;
import org.entente.directory.usecase.KeepingFocalPoints;
import org.entente.directory.usecase.KeepingTheEntry;
import org.entente.directory.usecase.TestingCommunication;
import org.entente.parties.DutyStations;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Publishes an entry and two focal points of every mission with a head, and tells one communication test that is over. */
@Component
@ConditionalOnProperty("entente.demo")
class FillingTheDirectory {

    private static final Duration OPEN = Duration.ofHours(24);

    private final KeepingTheEntry entries;
    private final KeepingFocalPoints focalPoints;
    private final TestingCommunication testing;
    private final AnsweringATest answering;
    private final DutyStations stations;
    private final Offices offices;

    FillingTheDirectory(
            KeepingTheEntry entries,
            KeepingFocalPoints focalPoints,
            TestingCommunication testing,
            AnsweringATest answering,
            DutyStations stations,
            Offices offices) {
        this.entries = entries;
        this.focalPoints = focalPoints;
        this.testing = testing;
        this.answering = answering;
        this.stations = stations;
        this.offices = offices;
    }

    void fill(Clock clock) {
        var heads = heads();
        for (var place = 0; place < heads.size(); place++) {
            var line = heads.get(place);
            var number = "+1 212 555 01%02d".formatted(place);
            var drafter = drafter(line);
            offices.acting(line.party(), line.station(), Office.HEAD_OF_MISSION, head -> {
                publish(head, line, number, drafter, clock.instant());
                return true;
            });
        }
    }

    /** Of three missions, one answers by itself, one by its deputy, and one not at all. */
    void test(GroupFile file, Instant start, WorldClock clock) {
        clock.tellAt(start);
        var outcome = offices.acting(
                file.founder(),
                file.home(),
                Office.HEAD_OF_MISSION,
                chair -> testing.start(chair, file.slug(), OPEN, Ids.next(), clock));
        if (!(outcome instanceof PingOutcome.Started started)) {
            throw new IllegalStateException("Refused: " + outcome);
        }
        var reached = heads().stream().filter(line -> file.lists(line.party())).toList();
        for (var place = 0; place < reached.size(); place++) {
            var line = reached.get(place);
            if (place % 3 == 0) {
                clock.tellAt(start.plus(Duration.ofMinutes(50)));
                answer(line, Office.HEAD_OF_MISSION, started.id(), clock);
            } else if (place % 3 == 1 && drafter(line) != null) {
                clock.tellAt(start.plus(Duration.ofHours(6)));
                answer(line, Office.DRAFTER, started.id(), clock);
            }
        }
    }

    private void answer(AccountLine line, Office office, UUID ping, Clock clock) {
        offices.acting(line.party(), line.station(), office, actor -> answering.answer(actor, ping, clock));
    }

    private void publish(Actor head, AccountLine line, String number, @Nullable UUID drafter, Instant at) {
        var words = WorldFiles.directory(line.language());
        var mission = new MissionKey(line.party(), line.station());
        var city = stations.get(line.station()).city().in(line.language());
        entries.publish(
                head,
                new MissionEntry(
                        mission,
                        word(words, "address") + "\n" + city,
                        List.of(number),
                        "",
                        List.of(
                                new Mailbox(word(words, "press"), mailbox("press", line)),
                                new Mailbox(word(words, "political"), mailbox("political", line))),
                        null,
                        line.language(),
                        word(words, "hours"),
                        word(words, "remark"),
                        at),
                Ids.next());
        keep(head, mission, Topic.HEALTH_ALERT, word(words, "health"), mailbox("duty", line), number, drafter, at);
        keep(head, mission, Topic.PRESS, word(words, "media"), mailbox("press", line), number, null, at);
    }

    private void keep(
            Actor head,
            MissionKey mission,
            Topic topic,
            String function,
            String mailbox,
            String number,
            @Nullable UUID deputy,
            Instant at) {
        var words = WorldFiles.directory(head.language());
        focalPoints.keep(
                head,
                new FocalPoint(
                        Ids.next(),
                        mission,
                        topic,
                        "",
                        null,
                        function,
                        mailbox,
                        number,
                        head.accountId(),
                        deputy == null ? "" : word(words, "deputy"),
                        deputy == null ? "" : number,
                        deputy,
                        topic == Topic.HEALTH_ALERT,
                        at),
                Ids.next());
    }

    private @Nullable UUID drafter(AccountLine head) {
        return WorldFiles.accounts().stream()
                .filter(line -> line.party().equals(head.party())
                        && line.station().equals(head.station())
                        && line.office() == Office.DRAFTER)
                .findFirst()
                .map(line -> Objects.requireNonNull(
                        offices.acting(line.party(), line.station(), Office.DRAFTER, Actor::accountId)))
                .orElse(null);
    }

    private static List<AccountLine> heads() {
        return WorldFiles.accounts().stream()
                .filter(line -> line.office() == Office.HEAD_OF_MISSION)
                .toList();
    }

    private static String word(java.util.Map<String, String> words, String column) {
        return Objects.requireNonNull(words.get(column), column);
    }

    /** {@code press@qa-nyc.missions.example}. */
    private static String mailbox(String function, AccountLine line) {
        return "%s@%s-%s.missions.example"
                .formatted(
                        function,
                        line.party().value().toLowerCase(Locale.ROOT),
                        line.station().toLowerCase(Locale.ROOT));
    }
}
