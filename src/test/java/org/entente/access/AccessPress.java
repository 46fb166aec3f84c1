package org.entente.access;

import static org.entente.access.AccessScene.CANARY;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.entente.access.AccessScene.Laid;
import org.entente.core.Actor;
import org.entente.groups.Group;
import org.entente.press.model.Claim;
import org.entente.press.model.ClaimFacts;
import org.entente.press.model.ClaimField;
import org.entente.press.model.ClaimKind;
import org.entente.press.model.PressOutcome;
import org.entente.press.model.TaughtName;
import org.entente.press.usecase.AddingAReport;
import org.entente.press.usecase.DecidingAClaim;
import org.entente.press.usecase.FollowingASource;
import org.entente.press.usecase.GatheringReports;
import org.entente.press.usecase.ReadingPress;
import org.entente.press.usecase.TeachingAName;
import org.springframework.boot.test.context.TestComponent;

/** The review of the press of the groups of {@link AccessScene}. */
@TestComponent
class AccessPress {

    private static final String WORDS = """
            %s Kuwait hosts meeting %s

            KUWAIT CITY, 12 March 2026 – The Minister for Foreign Affairs of Kuwait opened the %s meeting of the group today \
            in the presence of the ministers of Qatar and Denmark.
            """;

    private final AddingAReport adding;
    private final DecidingAClaim deciding;
    private final GatheringReports gathering;
    private final TeachingAName teaching;
    private final FollowingASource following;
    private final ReadingPress reading;
    private final Clock clock;

    AccessPress(
            AddingAReport adding,
            DecidingAClaim deciding,
            GatheringReports gathering,
            TeachingAName teaching,
            FollowingASource following,
            ReadingPress reading,
            Clock clock) {
        this.adding = adding;
        this.deciding = deciding;
        this.gathering = gathering;
        this.teaching = teaching;
        this.following = following;
        this.reading = reading;
        this.clock = clock;
    }

    /** First what is elsewhere. */
    void lay(Laid scene, Group closed, Group open) {
        group(scene, "elsewhere", open);
        group(scene, "closed", closed);
    }

    private void group(Laid scene, String state, Group group) {
        var member = scene.actor(Who.MEMBER);
        var report = added(member, group, "first");
        var slug = group.slug();
        scene.add("report", state, "slug", slug, "id", report.toString());
        scene.add(
                "claim",
                state,
                "id",
                report.toString(),
                "claimId",
                event(member, report).id().toString());
        var launched = told(member, group, "second");
        var gathered = told(member, group, "third");
        var alone = told(member, group, "fourth");
        var telling = happening(member, launched);
        done(gathering.gather(member, telling, happening(member, gathered), clock));
        scene.add(
                "telling",
                state,
                "id",
                telling.toString(),
                "reportId",
                gathered.toString(),
                "other",
                happening(member, alone).toString());
        scene.add(
                "offering",
                state,
                "slug",
                slug,
                "claimId",
                event(member, launched).id().toString());
        var name = done(teaching.teach(member, slug, TaughtName.Kind.PERSON, CANARY + state, CANARY, clock));
        scene.add("taught", state, "slug", slug, "id", name.toString());
        var source = done(following.follow(member, slug, "https://agency.invalid/" + slug, CANARY, clock));
        scene.add("source", state, "slug", slug, "id", source.toString());
    }

    private UUID told(Actor member, Group group, String number) {
        var report = added(member, group, number);
        var facts = new ClaimFacts(Map.of(ClaimField.EVENT, "launch", ClaimField.CITY, CANARY));
        var event = event(member, report);
        done(deciding.correct(member, report, event.id(), event.revision(), facts, clock));
        return report;
    }

    private UUID added(Actor member, Group group, String number) {
        var words = WORDS.formatted(CANARY, number, number);
        return done(adding.add(member, group.slug(), new AddingAReport.Sent(new byte[0], "", "", words), clock))
                .id();
    }

    private Claim event(Actor member, UUID report) {
        return reading.report(member, report, clock).orElseThrow().claims().stream()
                .filter(claim -> claim.kind() == ClaimKind.EVENT)
                .findFirst()
                .orElseThrow();
    }

    private UUID happening(Actor member, UUID report) {
        return Objects.requireNonNull(
                reading.report(member, report, clock).orElseThrow().report().happeningId());
    }

    private static <T> T done(PressOutcome<T> outcome) {
        return switch (outcome) {
            case PressOutcome.Done<T>(T value) -> value;
            case PressOutcome.Refused<T>(var refusal) -> throw new AssertionError("refused: " + refusal);
        };
    }
}
