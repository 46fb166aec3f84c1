package org.entente.texts;

import static org.entente.texts.SilencePosition.*;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.core.Actor;
import org.entente.core.Actor.Office;
import org.entente.core.Ids;
import org.entente.core.Language;
import org.entente.core.PartialDate;
import org.entente.core.PartyCode;
import org.entente.database.ActorTransactions;
import org.entente.database.Tokens;
import org.entente.groups.Capacity;
import org.entente.groups.Groups;
import org.entente.groups.usecase.AdmittingAParty;
import org.entente.groups.usecase.EndingAMembership;
import org.entente.identity.Accounts;
import org.entente.texts.SilencePolicy.Who;
import org.entente.texts.model.Objection;
import org.entente.texts.model.Silence;
import org.entente.texts.model.SilenceAnswer;
import org.entente.texts.model.SilenceAuthor;
import org.entente.texts.model.SilenceEvent;
import org.entente.texts.model.SilenceFact;
import org.entente.texts.model.SilencePeriod;
import org.entente.texts.model.SilenceProcedure;
import org.entente.texts.model.SilenceProfile;
import org.entente.texts.model.SilenceProfile.ObjectorVisibility;
import org.entente.texts.model.SilenceProfile.Publication;
import org.entente.texts.model.SilenceStanding;
import org.entente.texts.model.SilenceState;
import org.entente.texts.model.SilenceStore;
import org.entente.texts.model.SilenceTerms;
import org.entente.texts.model.SilenceText;
import org.entente.texts.model.Text;
import org.entente.texts.model.TextsForSilence;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One group with everybody who may come by, and a procedure in every position, each on a text of its own. The facts are
 * laid down by hand: what an act does is asked of the acts, not used to lay out the case. Long, since every position has
 * facts of its own.
 */
@TestComponent
class SilenceScene {

    private final TextWorld world;
    private final AdmittingAParty admitting;
    private final EndingAMembership ending;
    private final Accounts accounts;
    private final Groups groups;
    private final SilenceStore store;
    private final TextsForSilence texts;
    private final ActorTransactions transactions;
    private final JdbcClient jdbc;
    private final Clock clock;

    SilenceScene(
            TextWorld world,
            AdmittingAParty admitting,
            EndingAMembership ending,
            Accounts accounts,
            Groups groups,
            SilenceStore store,
            TextsForSilence texts,
            ActorTransactions transactions,
            JdbcClient jdbc,
            Clock clock) {
        this.world = world;
        this.admitting = admitting;
        this.ending = ending;
        this.accounts = accounts;
        this.groups = groups;
        this.store = store;
        this.texts = texts;
        this.transactions = transactions;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param now when everything was laid out: the acts of the matrix come a little later */
    record Laid(Instant now, TextWorld.Cast cast, Map<Who, Actor> actors, Map<SilencePosition, Place> places) {

        Actor actor(Who who) {
            return Objects.requireNonNull(actors.get(who));
        }

        PartyCode party(Who who) {
            return actor(who).ifParty().orElseThrow();
        }

        Place at(SilencePosition position) {
            return Objects.requireNonNull(places.get(position));
        }
    }

    /** @param versionId the version that was issued; of a draft revision, the one before it */
    record Place(UUID silenceId, UUID versionId, TextWorld.Draft draft) {}

    Laid lay(Stream<SilencePosition> positions) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var cast = world.cast();
        var scene = new Laid(
                now, cast, actors(cast, Clock.fixed(now, ZoneOffset.UTC)), new EnumMap<>(SilencePosition.class));
        positions.forEach(position -> lay(scene, position));
        return scene;
    }

    private Map<Who, Actor> actors(TextWorld.Cast cast, Clock at) {
        for (var party : List.of("OM", "JO", "TN")) {
            admitting.admit(
                    cast.chair(),
                    cast.group().id(),
                    new PartyCode(party),
                    Capacity.MEMBER,
                    PartialDate.parse("2021"),
                    at);
        }
        ending.end(cast.chair(), cast.group().id(), new PartyCode("TN"), PartialDate.parse("2024"), at);
        var actors = new EnumMap<Who, Actor>(Who.class);
        for (var who : Who.values()) {
            actors.put(
                    who,
                    switch (who) {
                        case CHAIR -> cast.chair();
                        case OFFICE -> cast.chairsOffice();
                        case CHAIRS_DRAFTER -> world.actor("QA", Office.DRAFTER);
                        case MEMBER -> cast.kuwait();
                        case DRAFTER -> cast.kuwaitDrafter();
                        case MEMBERS_OFFICE -> world.actor("KW", Office.CHAIRS_OFFICE);
                        case VOICED -> cast.algeria();
                        case OBSERVER -> cast.observer();
                        case ENDED -> world.actor("OM", Office.HEAD_OF_MISSION);
                        case JOINED -> world.actor("JO", Office.HEAD_OF_MISSION);
                        case LEFT -> world.actor("TN", Office.HEAD_OF_MISSION);
                        case STRANGER -> cast.stranger();
                        case ANYONE -> cast.anyone();
                        case OPERATOR -> operator();
                    });
        }
        return actors;
    }

    private Actor operator() {
        var account = accounts.openOperator(
                "operator-" + UUID.randomUUID() + "@missions.example", Language.EN, ZoneOffset.UTC);
        var token = Tokens.next();
        transactions.runAsService(() -> jdbc.sql(
                        "select access.open_session(:hash, 'OPERATOR', :account, null, now() + interval '1 hour')")
                .param("hash", Tokens.hash(token))
                .param("account", account.id())
                .query((row, number) -> true)
                .single());
        return new Actor(Actor.Kind.OPERATOR, account.id(), null, null, null, Language.EN, ZoneOffset.UTC, token);
    }

    private void lay(Laid scene, SilencePosition position) {
        var draft = world.issued(scene.cast());
        var version = world.version(draft.text());
        var procedure = transactions.asService(() -> lay(scene, position, draft.text(), version.id()));
        scene.places().put(position, new Place(procedure, version.id(), draft));
    }

    private UUID lay(Laid scene, SilencePosition position, Text text, UUID versionId) {
        var under = SilenceText.of(texts.frozen(versionId).orElseThrow());
        if (position == DRAFT_REVISION) {
            var revision = texts.newRevision(text.id(), scene.cast().chair(), scene.now());
            under = new SilenceText(text.id(), revision, Map.of());
        }
        // Not the draft's own: that was written when its mission alone could read it.
        var audience = texts.summary(text.id()).orElseThrow().audienceId();
        var terms = new SilenceTerms(
                profile(position), groups.calendar(scene.cast().chapter().id()));
        var id = Ids.next();
        var events = new Facts(scene, position, terms, under).events();
        store.add(
                new Silence(
                        id,
                        audience,
                        scene.cast().group().id(),
                        scene.cast().chapter().id(),
                        null,
                        0,
                        SilenceProcedure.of(List.of())),
                events);
        stand(SilenceProcedure.of(events), versionId, scene.now());
        return id;
    }

    /** The text stands where an act would have brought it. */
    private void stand(SilenceProcedure procedure, UUID versionId, Instant now) {
        if (procedure.state().isAdopted()) {
            texts.adopted(versionId, procedure.adoption().orElseThrow().adoptedOn(), now);
        } else if (!procedure.state().isBeforeLaunch()) {
            texts.stands(
                    versionId,
                    switch (procedure.state()) {
                        case OPEN, ON_HOLD, SUSPENDED, SETTLING -> SilenceStanding.OPEN;
                        case BROKEN -> SilenceStanding.BROKEN;
                        case WITHDRAWN -> SilenceStanding.WITHDRAWN;
                        case SUPERSEDED -> SilenceStanding.SUPERSEDED;
                        default -> SilenceStanding.LAPSED;
                    },
                    now);
        }
    }

    /** Everything that a profile can allow, so that no act is refused for want of it. */
    private static SilenceProfile profile(SilencePosition position) {
        return new SilenceProfile(
                "INFORMAL",
                new SilenceProfile.Starting(
                        false,
                        new SilencePeriod.Elapsed(Duration.ofHours(72)),
                        Duration.ofDays(30),
                        LocalTime.of(15, 0),
                        null,
                        Set.of()),
                new SilenceProfile.Breaking(
                        position == OPEN_AND_OBJECTED ? 2 : 1,
                        true,
                        true,
                        Duration.ofDays(5),
                        true,
                        Duration.ofHours(24),
                        Duration.ofHours(24),
                        ObjectorVisibility.MEMBERS),
                // A drain of hours: what is settling here goes on settling while the matrix is played.
                new SilenceProfile.Ending(
                        50, 2, false, Duration.ofHours(6), Duration.ofHours(3), 5, Publication.CHAIRS_RELEASE));
    }

    /** The facts by which a procedure came to its position. */
    private record Facts(Laid scene, SilencePosition position, SilenceTerms terms, SilenceText text) {

        List<SilenceEvent> events() {
            var events = new ArrayList<SilenceEvent>();
            events.add(new SilenceEvent.Drafted(
                    launchedAt().minusSeconds(1), by(Who.OFFICE), terms, List.of(asLaunched())));
            if (position == PROPOSED || position == PROPOSED_IN_A_PAST_MEETING) {
                var endsAt = position == PROPOSED ? after(Duration.ofHours(2)) : before(Duration.ofHours(2));
                events.add(new SilenceEvent.Proposed(before(Duration.ofHours(5)), by(Who.CHAIR), expiresAt(), endsAt));
            } else if (position == SCHEDULED) {
                events.add(new SilenceEvent.Scheduled(
                        before(Duration.ofHours(5)), by(Who.CHAIR), after(Duration.ofDays(1)), expiresAt(), true, ""));
            } else if (!position.state().isBeforeLaunch()) {
                events.add(launched());
                events.add(new SilenceEvent.EntitlementEnded(
                        launchedAt().plusSeconds(60),
                        SilenceAuthor.PLATFORM,
                        scene.party(Who.ENDED),
                        launchedAt().plusSeconds(60)));
                run(events);
            }
            return events;
        }

        private SilenceEvent launched() {
            var entitled = Stream.of(Who.CHAIR, Who.MEMBER, Who.VOICED, Who.ENDED)
                    .map(scene::party)
                    .collect(Collectors.toSet());
            return new SilenceEvent.Launched(
                    launchedAt(), by(Who.CHAIR), launchedAt(), expiresAt(), List.of(asLaunched()), entitled, true, "");
        }

        private void run(List<SilenceEvent> events) {
            var anHourAgo = before(Duration.ofHours(1));
            var voiced = scene.party(Who.VOICED);
            switch (position) {
                case OPEN -> correct(events);
                case OPEN_AND_OBJECTED -> {
                    events.add(new SilenceEvent.HoldPlaced(
                            before(Duration.ofHours(5)), by(Who.VOICED), voiced, after(Duration.ofDays(1))));
                    events.add(new SilenceEvent.HoldReleased(
                            before(Duration.ofHours(4)), by(Who.VOICED), expiresAt(), false));
                    events.add(new SilenceEvent.Answered(
                            before(Duration.ofHours(3)), by(Who.VOICED), voiced, SilenceAnswer.YES));
                    object(events);
                }
                case ON_HOLD -> {
                    correct(events);
                    events.add(
                            new SilenceEvent.HoldPlaced(anHourAgo, by(Who.VOICED), voiced, after(Duration.ofDays(4))));
                }
                case SUSPENDED -> {
                    correct(events);
                    events.add(new SilenceEvent.Suspended(
                            anHourAgo,
                            by(Who.CHAIR),
                            Duration.between(anHourAgo, expiresAt()),
                            "The languages differ."));
                }
                case BROKEN, BROKEN_TOO_LATE_TO_LIFT -> object(events);
                case BROKEN_REISSUED -> {
                    object(events);
                    events.add(new SilenceEvent.Reissued(scene.now(), by(Who.CHAIR), Ids.next()));
                }
                case VOTE_REQUESTED -> events.add(new SilenceEvent.VoteRequested(anHourAgo, by(Who.VOICED), voiced));
                case WITHDRAWN -> events.add(new SilenceEvent.Withdrawn(anHourAgo, by(Who.CHAIR), "Not now."));
                case SUPERSEDED, SUPERSEDED_REISSUED -> {
                    correct(events);
                    events.add(new SilenceEvent.TechnicalContested(anHourAgo, by(Who.VOICED), voiced));
                    if (position == SUPERSEDED_REISSUED) {
                        events.add(new SilenceEvent.Reissued(scene.now(), by(Who.CHAIR), Ids.next()));
                    }
                }
                case SETTLING, SETTLING_CONFIRMED, LAPSED, ADOPTED, ADOPTED_LONG_AGO, NOTED -> end(events);
                case OPEN_IN_THE_LAST_HOUR, DRAFT, DRAFT_REVISION, PROPOSED, PROPOSED_IN_A_PAST_MEETING, SCHEDULED -> {}
            }
        }

        private void object(List<SilenceEvent> events) {
            var at = before(Duration.ofHours(1));
            events.add(new SilenceEvent.Objected(
                    at,
                    by(Who.VOICED),
                    Objection.onPlatform(
                            scene.party(Who.VOICED), at, "Another wording is needed.", Objection.Disclosure.MEMBERS),
                    SilenceAuthor.Authority.HEAD));
        }

        private void correct(List<SilenceEvent> events) {
            events.add(new SilenceEvent.ReissuedTechnically(
                    before(Duration.ofHours(2)),
                    by(Who.CHAIR),
                    asLaunched(),
                    text,
                    after(Duration.ofHours(22)),
                    "A comma."));
        }

        private void end(List<SilenceEvent> events) {
            events.add(new SilenceEvent.Expired(expiresAt(), SilenceAuthor.PLATFORM));
            var settledAt = expiresAt().plusSeconds(1);
            switch (position) {
                case SETTLING -> {}
                case SETTLING_CONFIRMED -> events.add(new SilenceEvent.Confirmed(settledAt, by(Who.CHAIR)));
                case LAPSED -> events.add(new SilenceEvent.Lapsed(settledAt, SilenceAuthor.PLATFORM));
                default -> {
                    var open = position == ADOPTED_LONG_AGO ? Duration.ofHours(-1) : Duration.ofDays(5);
                    events.add(new SilenceEvent.Adopted(
                            settledAt,
                            SilenceAuthor.PLATFORM,
                            expiresAt(),
                            terms.dateOf(expiresAt()),
                            scene.now().plus(open)));
                    if (position == NOTED) {
                        events.add(new SilenceEvent.Noted(scene.now(), by(Who.CHAIR), "The ninth meeting"));
                    }
                }
            }
        }

        /** What is contested was put in the place of these words, whose hash is another one. */
        private SilenceText asLaunched() {
            return Set.of(OPEN, ON_HOLD, SUSPENDED, SUPERSEDED, SUPERSEDED_REISSUED)
                            .contains(position)
                    ? new SilenceText(text.textId(), text.versionId(), Map.of(Language.FR, "0".repeat(64)))
                    : text;
        }

        private Instant launchedAt() {
            return before(Duration.ofDays(4));
        }

        private Instant expiresAt() {
            return switch (position) {
                case OPEN_IN_THE_LAST_HOUR, BROKEN_TOO_LATE_TO_LIFT -> after(Duration.ofMinutes(50));
                case SETTLING, SETTLING_CONFIRMED, LAPSED, ADOPTED, NOTED -> before(Duration.ofMinutes(1));
                case ADOPTED_LONG_AGO -> before(Duration.ofDays(1));
                default -> after(Duration.ofDays(7));
            };
        }

        private SilenceAuthor by(Who who) {
            return SilenceAuthor.of(scene.actor(who), who == Who.CHAIR || who == Who.OFFICE);
        }

        private Instant before(Duration length) {
            return scene.now().minus(length);
        }

        private Instant after(Duration length) {
            return scene.now().plus(length);
        }
    }

    /** Leaves nothing behind that a clock of another test could set going. */
    void clear(Laid scene) {
        transactions.runAsService(() -> scene.places().values().forEach(place -> {
            var silence = store.locked(place.silenceId()).orElseThrow();
            if (!silence.procedure().state().isClosed()) {
                var withdrawn = new SilenceEvent.Withdrawn(scene.now(), SilenceAuthor.PLATFORM, "The test is over.");
                store.append(silence, List.of(new SilenceFact(silence.facts() + 1, withdrawn, null)));
            }
        }));
    }

    SilenceState state(UUID silenceId) {
        return transactions.asService(
                () -> store.find(silenceId).orElseThrow().procedure().state());
    }
}
