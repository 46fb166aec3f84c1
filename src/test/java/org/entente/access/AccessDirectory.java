package org.entente.access;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.entente.access.AccessScene.Laid;
import org.entente.core.Ids;
import org.entente.core.Language;
import org.entente.core.PartyCode;
import org.entente.directory.FocalPoint;
import org.entente.directory.Mailbox;
import org.entente.directory.MissionEntry;
import org.entente.directory.MissionKey;
import org.entente.directory.PingOutcome;
import org.entente.directory.Topic;
import org.entente.directory.usecase.KeepingFocalPoints;
import org.entente.directory.usecase.KeepingTheEntry;
import org.entente.directory.usecase.TestingCommunication;
import org.entente.groups.Group;
import org.entente.support.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The entries, focal points and communication tests of the groups of {@link AccessScene}. */
@TestComponent
class AccessDirectory {

    private static final String CANARY = AccessScene.CANARY;

    private final KeepingTheEntry entries;
    private final KeepingFocalPoints points;
    private final TestingCommunication testing;
    private final Clock clock;
    private final JdbcClient jdbc = TestDatabase.get().superuserJdbc();

    AccessDirectory(KeepingTheEntry entries, KeepingFocalPoints points, TestingCommunication testing, Clock clock) {
        this.entries = entries;
        this.points = points;
        this.testing = testing;
        this.clock = clock;
    }

    void lay(Laid scene, Group closed, Group open) {
        var administrator = scene.actor(Who.ADMINISTRATOR);
        var mission = new MissionKey(new PartyCode("BT"), "BRU");
        var entry = new MissionEntry(
                mission,
                CANARY,
                List.of("+3222345678"),
                "",
                List.of(new Mailbox(CANARY, "mission@missions.example")),
                null,
                Language.EN,
                CANARY,
                CANARY,
                clock.instant());
        entries.publish(administrator, entry, Ids.next());
        scene.add("entry", "", "party", "BT", "station", "BRU");
        var point = point(scene, mission, null);
        points.keep(administrator, point, Ids.next());
        scene.add("point", "all", "id", point.id().toString());
        var ofGroup = point(scene, mission, closed.id());
        points.keep(administrator, ofGroup, Ids.next());
        scene.add("point", "group", "id", ofGroup.id().toString());
        ping(scene, "over", open);
        jdbc.sql("""
            update directory.ping set started_at = now() - interval '3 days', closes_at = now() - interval '1 day'
            where group_id = :group
            """).param("group", open.id()).update();
        ping(scene, "running", closed);
    }

    private FocalPoint point(Laid scene, MissionKey mission, @Nullable UUID group) {
        return new FocalPoint(
                Ids.next(),
                mission,
                Topic.OTHER,
                CANARY,
                group,
                CANARY,
                "point@missions.example",
                "+3222345678",
                scene.actor(Who.DRAFTER).accountId(),
                CANARY,
                "",
                scene.actor(Who.COMMIT).accountId(),
                false,
                clock.instant());
    }

    private void ping(Laid scene, String state, Group group) {
        var outcome = testing.start(scene.actor(Who.CHAIR), group.slug(), Duration.ofHours(48), Ids.next(), clock);
        if (!(outcome instanceof PingOutcome.Started(UUID id))) {
            throw new AssertionError(outcome);
        }
        scene.add("ping", state, "slug", group.slug(), "id", id.toString());
    }
}
