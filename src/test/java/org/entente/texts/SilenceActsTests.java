package org.entente.texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.texts.TextWorld.NOW;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.entente.core.Actor;
import org.entente.core.PartyCode;
import org.entente.database.ActorTransactions;
import org.entente.database.Heartbeats;
import org.entente.record.OfficialAct;
import org.entente.support.EntenteTest;
import org.entente.texts.model.Objection;
import org.entente.texts.model.ObjectionChannel;
import org.entente.texts.model.ObjectionPrepared;
import org.entente.texts.model.SilenceEvent;
import org.entente.texts.model.SilencePresets;
import org.entente.texts.model.SilenceProfile;
import org.entente.texts.model.SilenceRefusal;
import org.entente.texts.model.SilenceState;
import org.entente.texts.model.SilenceStore;
import org.entente.texts.usecase.BreakingSilence;
import org.entente.texts.usecase.KeepingSilenceProfile;
import org.entente.texts.usecase.LaunchingSilence;
import org.entente.texts.usecase.ReadingSilence;
import org.entente.texts.usecase.RunningSilence;
import org.entente.texts.usecase.Settling;
import org.entente.texts.usecase.SilenceOutcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The acts of a silence procedure on the real database. The jobs stand still: the tests are the clock. */
@EntenteTest
class SilenceActsTests {

    /** Wednesday 25 November 2026, 13:00 in Brussels: more than 72 hours after the launch. */
    private static final Instant EXPIRY = Instant.parse("2026-11-25T12:00:00Z");

    @Autowired
    private TextWorld world;

    @Autowired
    private PublishedActs acts;

    @Autowired
    private LaunchingSilence launching;

    @Autowired
    private BreakingSilence breaking;

    @Autowired
    private RunningSilence running;

    @Autowired
    private KeepingSilenceProfile profiles;

    @Autowired
    private Settling settling;

    @Autowired
    private Heartbeats heartbeats;

    @Autowired
    private ReadingSilence reading;

    @Autowired
    private SilenceStore store;

    @Autowired
    private ActorTransactions transactions;

    @Autowired
    private JdbcClient jdbc;

    private TextWorld.Cast cast;
    private TextWorld.Draft draft;
    private UUID silence;

    @BeforeEach
    void launch() {
        cast = world.cast();
        draft = world.issued(cast);
        silence = world.launched(cast, NOW, EXPIRY, false, draft);
    }

    private LaunchingSilence.Request request(Instant expiresAt) {
        return new LaunchingSilence.Request(List.of(world.version(draft.text()).id()), expiresAt, false, "");
    }

    /** SIL-01, SIL-03, SIL-04. */
    @Test
    void aLaunchServesEveryMemberAndGoesOnTheRecord() {
        var procedure = find();
        assertThat(procedure).isEqualTo(SilenceState.OPEN);
        assertThat(kinds()).contains("texts.silence-launched");
        var served = transactions.asService(
                () -> jdbc.sql("select count(*) from notices.notice where subject_id = :id and legal")
                        .param("id", silence)
                        .query(Long.class)
                        .single());
        assertThat(served).isGreaterThanOrEqualTo(5);
        var entitled = transactions.asService(
                () -> store.find(silence).orElseThrow().procedure().entitled());
        assertThat(entitled).containsExactlyInAnyOrder(new PartyCode("QA"), new PartyCode("KW"), new PartyCode("DZ"));
    }

    /** SIL-01. */
    @Test
    void onlyTheChairLaunchesAndNobodyLaunchesTwice() {
        var other = new TextWorld.Draft[] {world.issued(cast)};
        var version = List.of(world.version(other[0].text()).id());
        var request = new LaunchingSilence.Request(version, EXPIRY, false, "");
        for (var actor : List.of(cast.kuwait(), cast.kuwaitDrafter(), cast.observer())) {
            assertRefused(launching.launch(actor, request, at(NOW)), SilenceRefusal.NOT_INITIATOR);
        }
        for (var actor : List.of(cast.stranger(), cast.anyone())) {
            assertThat(launching.launch(actor, request, at(NOW))).isEqualTo(new SilenceOutcome.NotThere());
        }
        assertRefused(launching.launch(cast.chair(), request(EXPIRY), at(NOW)), SilenceRefusal.NOT_IN_THIS_STATE);
    }

    /** SIL-02: a refused launch leaves no trace, not even a notice. */
    @Test
    void aLaunchThatIsTooShortIsRefusedAndTellsNobody() {
        draft = world.issued(cast);
        var before = notices();
        assertRefused(
                launching.launch(cast.chair(), request(NOW.plus(Duration.ofHours(71))), at(NOW)),
                SilenceRefusal.PERIOD_TOO_SHORT);
        assertThat(notices()).isEqualTo(before);
    }

    /** SIL-06, SIL-22. */
    @Test
    void oneObjectionBreaksAndEverybodyIsTold() {
        assertThat(object(cast.algeria(), EXPIRY.minusMillis(1))).isInstanceOf(SilenceOutcome.Done.class);
        assertThat(find()).isEqualTo(SilenceState.BROKEN);
        assertThat(kinds()).contains("texts.silence-objected");
    }

    /** SIL-03, SIL-08: an observer, a drafter, a stranger, the public. */
    @Test
    void nobodyElseCanBreakASilence() {
        var received = NOW.plusSeconds(60);
        assertRefused(object(cast.observer(), received), SilenceRefusal.NOT_ENTITLED);
        assertRefused(object(cast.kuwaitDrafter(), received), SilenceRefusal.LACKS_AUTHORITY);
        assertThat(object(cast.stranger(), received)).isEqualTo(new SilenceOutcome.NotThere());
        var forged = breaking.object(cast.kuwait(), silence, objection(new PartyCode("DZ"), received), at(received));
        assertRefused(forged, SilenceRefusal.NOT_YOUR_STATE);
        assertThat(find()).isEqualTo(SilenceState.OPEN);
    }

    /** SIL-08, SIL-17. */
    @Test
    void whatADrafterPreparesIsReadByItsMissionAlone() {
        var objection = objection(new PartyCode("KW"), NOW.plusSeconds(5));
        assertThat(breaking.prepare(cast.kuwaitDrafter(), silence, objection, at(NOW.plusSeconds(5))))
                .isInstanceOf(SilenceOutcome.Done.class);
        assertThat(prepared(cast.kuwait())).isPresent();
        assertThat(prepared(cast.algeria())).isEmpty();
        assertThat(transactions.call(
                        cast.chair(),
                        () -> store.seen(silence, new PartyCode("KW"))
                                .orElseThrow()
                                .prepared()))
                .isEmpty();
        assertThat(find()).isEqualTo(SilenceState.OPEN);
    }

    /** SIL-06: a double click, or fifty. */
    @Test
    void fiftyEqualObjectionsAtOnceHaveOneEffect() throws Exception {
        var received = NOW.plusSeconds(60);
        try (var pool = Executors.newFixedThreadPool(10)) {
            var outcomes = IntStream.range(0, 50)
                    .mapToObj(index -> pool.submit(() -> object(cast.algeria(), received)))
                    .toList();
            var done = 0;
            for (var outcome : outcomes) {
                done += outcome.get() instanceof SilenceOutcome.Done ? 1 : 0;
            }
            assertThat(done).isEqualTo(1);
        }
        assertThat(kinds()).containsOnlyOnce("texts.silence-objected");
    }

    /** SIL-20, SIL-23. */
    @Test
    void silenceThatNobodyBreaksIsAdoptedAsOfItsExpiry() {
        runOut();
        assertThat(find()).isEqualTo(SilenceState.ADOPTED);
        var adopted = acts().stream()
                .filter(act -> act.kind().equals("texts.silence-adopted"))
                .toList();
        assertThat(adopted).hasSize(1);
        assertThat(adopted.getFirst().content())
                .containsEntry("adoptedOn", "2026-11-25")
                .containsEntry("effectiveAt", EXPIRY.toString());
        settling.sweep(at(EXPIRY.plus(Duration.ofHours(4))));
        assertThat(kinds()).containsOnlyOnce("texts.silence-adopted");
    }

    /** The profile says when an adopted text becomes public: with adoption, or when a meeting has noted it (SIL-25). */
    @Test
    void anAdoptedTextBecomesPublicAsTheProfileSays() {
        var start = SilencePresets.INFORMAL.starting();
        var breaking = SilencePresets.INFORMAL.breaking();
        for (var publication : SilenceProfile.Publication.values()) {
            var ending =
                    new SilenceProfile.Ending(0, 2, true, Duration.ofHours(2), Duration.ofMinutes(3), 5, publication);
            profiles.keep(cast.chair(), cast.group().id(), new SilenceProfile("OWN", start, breaking, ending), at(NOW));
            draft = world.issued(cast);
            world.cleared(cast.kuwait(), draft);
            silence = world.launched(cast, NOW, EXPIRY, false, draft);
            runOut();
            var text = draft.text().id();
            assertThat(released(text)).isEqualTo(publication == SilenceProfile.Publication.ADOPTION);
            var later = at(EXPIRY.plus(Duration.ofHours(3)));
            assertRefused(running.note(cast.kuwait(), silence, "12th meeting", later), SilenceRefusal.NOT_INITIATOR);
            assertRefused(running.note(cast.chair(), silence, " ", later), SilenceRefusal.REASON_MISSING);
            running.note(cast.chair(), silence, "12th meeting", later);
            assertThat(find()).isEqualTo(SilenceState.NOTED);
            assertThat(released(text)).isEqualTo(publication != SilenceProfile.Publication.CHAIRS_RELEASE);
            assertRefused(running.note(cast.chair(), silence, "13th meeting", later), SilenceRefusal.NOT_IN_THIS_STATE);
        }
    }

    private boolean released(UUID text) {
        var acts = this.acts.about(text).stream()
                .filter(act -> act.kind().equals("texts.released"))
                .toList();
        acts.forEach(act -> assertThat(act.content()).doesNotContainKeys("actingParty", "office"));
        return !acts.isEmpty();
    }

    /** SIL-09. */
    @Test
    void aLetterTypedInWhileSettlingBreaks() {
        together(() -> {
            beat(EXPIRY.plusSeconds(30));
            settling.sweep(at(EXPIRY.plusSeconds(30)));
        });
        assertThat(find()).isEqualTo(SilenceState.SETTLING);
        var letter = Objection.outside(
                new PartyCode("DZ"), EXPIRY.minusSeconds(60), ObjectionChannel.LETTER, "letters/3.pdf", "");
        assertRefused(
                breaking.enterFromOutside(cast.kuwait(), silence, letter, at(EXPIRY.plusSeconds(60))),
                SilenceRefusal.NOT_INITIATOR);
        breaking.enterFromOutside(cast.chairsOffice(), silence, letter, at(EXPIRY.plusSeconds(60)));
        assertThat(find()).isEqualTo(SilenceState.BROKEN);
    }

    /** SIL-12. */
    @Test
    void aLateObjectionIsRecordedWithoutEffect() {
        together(() -> {
            beat(EXPIRY);
            var outcome = object(cast.algeria(), EXPIRY);
            assertThat(((SilenceOutcome.Done) outcome).contains(SilenceEvent.ObjectionCameLate.class))
                    .isTrue();
        });
        assertThat(find()).isEqualTo(SilenceState.SETTLING);
    }

    /** SIL-21. */
    @Test
    void anOutageBeforeExpiryMovesIt() {
        // A day on which no other test has a beat.
        var expiry = EXPIRY.plus(Duration.ofDays(1));
        running.extend(cast.chair(), silence, expiry, "More time.", at(NOW.plusSeconds(60)));
        heartbeats.beat(at(expiry));
        settling.sweep(at(expiry));
        assertThat(find()).isEqualTo(SilenceState.OPEN);
        assertThat(kinds()).contains("texts.silence-expiry-moved");
    }

    /** SIL-14, SIL-18. */
    @Test
    void aBrokenTextIsReissuedInAProcedureOfItsOwn() {
        object(cast.algeria(), NOW.plusSeconds(60));
        assertRefused(running.reissue(cast.kuwait(), silence, at(NOW.plusSeconds(90))), SilenceRefusal.NOT_INITIATOR);
        running.reissue(cast.chair(), silence, at(NOW.plusSeconds(90)));
        var successor = transactions.asService(
                () -> store.find(silence).orElseThrow().procedure().reissuedAs().orElseThrow());
        assertThat(reading.open(cast.kuwait(), successor, at(NOW.plusSeconds(95)))
                        .orElseThrow()
                        .silence()
                        .procedure()
                        .state())
                .isEqualTo(SilenceState.DRAFT);
    }

    /** SIL-17: the facts themselves are for the service alone. */
    @Test
    void noMemberReadsTheFactsInTheDatabase() {
        object(cast.algeria(), NOW.plusSeconds(60));
        for (var actor : List.of(cast.chair(), cast.kuwait(), cast.observer(), cast.stranger(), cast.anyone())) {
            assertThat(transactions.call(actor, () -> store.facts(silence))).isEmpty();
        }
        assertThat(transactions.call(cast.stranger(), () -> store.isVisible(silence)))
                .isFalse();
        assertThat(reading.open(cast.stranger(), silence, at(NOW))).isEmpty();
    }

    private void runOut() {
        together(() -> {
            beat(EXPIRY.plus(Duration.ofHours(2)).plusSeconds(60));
            settling.sweep(at(EXPIRY.plusSeconds(1)));
            assertThat(find()).isEqualTo(SilenceState.SETTLING);
            settling.sweep(at(EXPIRY.plus(Duration.ofHours(2)).plusSeconds(60)));
        });
    }

    /** In one transaction: the heartbeat of another application on this database would forget beats of the future. */
    private void together(Runnable steps) {
        transactions.runAsService(steps);
    }

    private void beat(Instant until) {
        for (var at = EXPIRY.minus(Duration.ofHours(5)); !at.isAfter(until); at = at.plusSeconds(60)) {
            heartbeats.beat(at(at));
        }
        heartbeats.beat(at(until));
    }

    private Optional<ObjectionPrepared> prepared(Actor reader) {
        return reading.open(reader, silence, at(NOW.plusSeconds(6)))
                .orElseThrow()
                .prepared();
    }

    private SilenceOutcome object(Actor actor, Instant received) {
        return breaking.object(actor, silence, objection(actor.ifParty().orElseThrow(), received), at(received));
    }

    private static Objection objection(PartyCode party, Instant received) {
        return Objection.onPlatform(
                party, received, "Our capital asks for another wording.", Objection.Disclosure.MEMBERS);
    }

    private SilenceState find() {
        return transactions.asService(
                () -> store.find(silence).orElseThrow().procedure().state());
    }

    private List<OfficialAct> acts() {
        return acts.about(silence);
    }

    private List<String> kinds() {
        return acts().stream().map(OfficialAct::kind).toList();
    }

    private long notices() {
        return transactions.asService(() -> jdbc.sql("select count(*) from notices.notice")
                .query(Long.class)
                .single());
    }

    private static Clock at(Instant instant) {
        return Clock.fixed(instant, ZoneOffset.UTC);
    }

    private static void assertRefused(SilenceOutcome outcome, SilenceRefusal... reasons) {
        assertThat(outcome).isEqualTo(new SilenceOutcome.Refused(List.of(reasons)));
    }
}
