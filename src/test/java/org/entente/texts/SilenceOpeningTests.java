package org.entente.texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.texts.TextWorld.NOW;
import static org.entente.texts.model.SilenceProfile.ObjectorVisibility.MEMBERS;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.entente.core.Language;
import org.entente.core.PartialDate;
import org.entente.core.PartyCode;
import org.entente.database.ActorTransactions;
import org.entente.groups.usecase.EndingAMembership;
import org.entente.record.OfficialAct;
import org.entente.support.EntenteTest;
import org.entente.texts.model.Objection;
import org.entente.texts.model.ObjectionChannel;
import org.entente.texts.model.SilenceAnswer;
import org.entente.texts.model.SilenceCommentKind;
import org.entente.texts.model.SilencePresets;
import org.entente.texts.model.SilenceProcedure;
import org.entente.texts.model.SilenceProfile;
import org.entente.texts.model.SilenceRefusal;
import org.entente.texts.model.SilenceStart;
import org.entente.texts.model.SilenceState;
import org.entente.texts.model.SilenceStore;
import org.entente.texts.model.Stage;
import org.entente.texts.model.TextStore;
import org.entente.texts.usecase.BreakingSilence;
import org.entente.texts.usecase.KeepingSilenceProfile;
import org.entente.texts.usecase.LaunchingSilence;
import org.entente.texts.usecase.OpeningAVersion;
import org.entente.texts.usecase.RunningSilence;
import org.entente.texts.usecase.Settling;
import org.entente.texts.usecase.SilenceOutcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How a procedure comes to be launched, and what changes it on the way: on the real database, by the test's clock. */
@EntenteTest
class SilenceOpeningTests {

    private static final Instant MEETING_ENDS = NOW.plus(Duration.ofHours(2));

    /** Thursday 26 November 2026, 13:00 in Brussels. */
    private static final Instant EXPIRY = Instant.parse("2026-11-26T12:00:00Z");

    @Autowired
    private TextWorld world;

    @Autowired
    private PublishedActs acts;

    @Autowired
    private LaunchingSilence launching;

    @Autowired
    private RunningSilence running;

    @Autowired
    private BreakingSilence breaking;

    @Autowired
    private Settling settling;

    @Autowired
    private KeepingSilenceProfile profiles;

    @Autowired
    private OpeningAVersion opening;

    @Autowired
    private EndingAMembership ending;

    @Autowired
    private SilenceStore store;

    @Autowired
    private TextStore texts;

    @Autowired
    private ActorTransactions transactions;

    @Autowired
    private JdbcClient jdbc;

    private TextWorld.Cast cast;
    private TextWorld.Draft draft;

    @BeforeEach
    void issue() {
        cast = world.cast();
        draft = world.issued(cast);
    }

    /** The OSCE's way: SIL-01, transition 1 and 4. */
    @Test
    void aProposalIsMadeInAMeetingAndLaunchedAfterIt() {
        profile(SilencePresets.OSCE);
        var now = new SilenceStart.Now();
        var inMeeting = new SilenceStart.InMeeting(MEETING_ENDS);
        assertRefused(launch(now, NOW), SilenceRefusal.PROPOSE_IN_MEETING_FIRST);
        assertRefused(launching.launch(cast.kuwait(), request(inMeeting), at(NOW)), SilenceRefusal.NOT_INITIATOR);
        assertRefused(launch(inMeeting, MEETING_ENDS), SilenceRefusal.MEETING_OVER);
        var id = done(launch(inMeeting, NOW));
        assertThat(state(id)).isEqualTo(SilenceState.PROPOSED);
        assertThat(kinds(id)).containsExactly("texts.silence-proposed");
        assertThat(noticesAbout(id)).isGreaterThanOrEqualTo(5);

        assertRefused(launch(inMeeting, NOW.plusSeconds(60)), SilenceRefusal.NOT_IN_THIS_STATE);
        assertRefused(launch(now, MEETING_ENDS.minusMillis(1)), SilenceRefusal.MEETING_NOT_OVER);
        var other = new LaunchingSilence.Request(versions(), EXPIRY.plusSeconds(60), true, "");
        assertRefused(launching.launch(cast.chair(), other, at(MEETING_ENDS)), SilenceRefusal.NOT_AS_PROPOSED);
        assertThat(done(launch(now, MEETING_ENDS))).isEqualTo(id);
        assertThat(state(id)).isEqualTo(SilenceState.OPEN);
        assertThat(stage()).isEqualTo(Stage.UNDER_SILENCE);
    }

    /** Transition 2: one State keeps silence from being used, until the meeting ends. */
    @Test
    void oneStateKeepsSilenceFromBeingUsed() {
        profile(SilencePresets.OSCE);
        var id = done(launch(new SilenceStart.InMeeting(MEETING_ENDS), NOW));
        var during = at(NOW.plusSeconds(60));
        assertRefused(running.opposeUse(cast.observer(), id, during), SilenceRefusal.NOT_ENTITLED);
        assertRefused(running.opposeUse(cast.kuwaitDrafter(), id, during), SilenceRefusal.LACKS_AUTHORITY);
        assertThat(running.opposeUse(cast.stranger(), id, during)).isEqualTo(new SilenceOutcome.NotThere());
        assertRefused(running.opposeUse(cast.kuwait(), id, at(MEETING_ENDS)), SilenceRefusal.MEETING_OVER);
        assertThat(running.opposeUse(cast.kuwait(), id, during)).isInstanceOf(SilenceOutcome.Done.class);
        assertThat(state(id)).isEqualTo(SilenceState.WITHDRAWN);
        assertThat(kinds(id)).contains("texts.silence-use-opposed");
        assertThat(stage()).as("the text was never under silence").isEqualTo(Stage.ISSUED);
        assertRefused(running.opposeUse(cast.algeria(), id, during), SilenceRefusal.NOT_IN_THIS_STATE);
    }

    /** Transition 3 and 4, by the timer: nobody is told before, and the period counts from the launch. */
    @Test
    void aScheduledSilenceLaunchesItself() {
        var launchAt = NOW.plus(Duration.ofHours(3));
        assertRefused(launch(new SilenceStart.At(NOW.minusMillis(1)), NOW), SilenceRefusal.NOT_LATER);
        assertRefused(
                launch(new SilenceStart.At(EXPIRY.minus(Duration.ofHours(71))), NOW), SilenceRefusal.PERIOD_TOO_SHORT);
        var id = done(launch(new SilenceStart.At(launchAt), NOW));
        assertThat(state(id)).isEqualTo(SilenceState.SCHEDULED);
        assertThat(noticesAbout(id)).isZero();
        settling.sweep(at(launchAt.minusMillis(1)));
        assertThat(state(id)).isEqualTo(SilenceState.SCHEDULED);
        settling.sweep(at(launchAt));
        assertThat(state(id)).isEqualTo(SilenceState.OPEN);
        assertThat(procedure(id).circulatedAt()).contains(launchAt);
        assertThat(stage()).isEqualTo(Stage.UNDER_SILENCE);
        settling.sweep(at(launchAt.plusSeconds(2)));
        assertThat(kinds(id)).containsOnlyOnce("texts.silence-launched");
    }

    /** SIL-02: after an outage the period would be too short; the chair is told, nobody else is. */
    @Test
    void aScheduledLaunchThatComesTooLateWaitsForTheChair() {
        var launchAt = EXPIRY.minus(Duration.ofHours(72));
        var id = done(launch(new SilenceStart.At(launchAt), NOW));
        settling.sweep(at(launchAt.plusSeconds(1)));
        assertThat(state(id)).isEqualTo(SilenceState.DRAFT);
        assertThat(kinds(id)).containsExactly("texts.silence-scheduled");
        assertThat(readersOf(id)).containsOnly("QA");
        assertThat(done(launching.launch(
                        cast.chair(),
                        new LaunchingSilence.Request(versions(), EXPIRY.plus(Duration.ofDays(1)), false, ""),
                        at(launchAt.plusSeconds(60)))))
                .isEqualTo(id);
    }

    /** SIL-01: the words have moved on meanwhile. */
    @Test
    void aScheduledLaunchOfAnOvertakenVersionIsMissed() {
        var launchAt = NOW.plus(Duration.ofHours(3));
        var id = done(launch(new SilenceStart.At(launchAt), NOW));
        TextWorld.done(opening.open(cast.chair(), draft.text().id(), at(NOW)));
        settling.sweep(at(launchAt));
        assertThat(state(id)).isEqualTo(SilenceState.DRAFT);
        assertThat(stage()).isEqualTo(Stage.NEGOTIATION);
    }

    /** SIL-05. */
    @Test
    void linkedTextsShareOneFate() {
        var other = world.issued(cast);
        var versions = List.of(
                world.version(draft.text()).id(), world.version(other.text()).id());
        var request = new LaunchingSilence.Request(versions, EXPIRY, false, "");
        var id = done(launching.launch(cast.chair(), request, at(NOW)));
        object(id, NOW.plusSeconds(60));
        assertThat(stage()).isEqualTo(Stage.SILENCE_BROKEN);
        assertThat(transactions
                        .asService(() -> texts.text(other.text().id()).orElseThrow())
                        .stage())
                .isEqualTo(Stage.SILENCE_BROKEN);
    }

    /** SIL-14, SYM-04: one language is put right, the symbol bears an asterisk, the old words stay. */
    @Test
    void aSlipIsPutRightUnderTheSameSymbol() {
        var id = done(launch(new SilenceStart.Now(), NOW));
        var version = versions().getFirst();
        var slip = new RunningSilence.Slip(version, draft.op(), Language.FR);
        var now = at(NOW.plusSeconds(60));
        assertRefused(
                running.reissueTechnically(
                        cast.kuwait(), id, slip, "Décident de se réunir, tous les 3 mois.", "Typo", now),
                SilenceRefusal.NOT_INITIATOR);
        assertRefused(
                running.reissueTechnically(
                        cast.chair(), id, slip, "Décident de se réunir tous les 3 mois.", "Typo", now),
                SilenceRefusal.SAME_VERSION);
        assertRefused(
                running.reissueTechnically(
                        cast.chair(), id, slip, "Décident de se réunir tous les 4 mois.", "Typo", now),
                SilenceRefusal.NOT_CONCORDANT);
        assertRefused(
                running.reissueTechnically(cast.chair(), id, slip, " \n ", "Typo", now),
                SilenceRefusal.WORDS_UNACCEPTABLE);
        assertRefused(
                running.reissueTechnically(cast.chair(), id, slip, "Décident de se réunir, tous les 3 mois.", " ", now),
                SilenceRefusal.REASON_MISSING);
        var elsewhere =
                new RunningSilence.Slip(world.version(world.issued(cast).text()).id(), draft.op(), Language.FR);
        assertRefused(
                running.reissueTechnically(cast.chair(), id, elsewhere, "Autre.", "Typo", now),
                SilenceRefusal.NO_SUCH_TEXT);
        assertThat(world.version(draft.text()).number()).isEqualTo(1);

        assertThat(running.reissueTechnically(
                        cast.chair(), id, slip, "Décident de se réunir, tous les 3 mois.", "A comma.", now))
                .isInstanceOf(SilenceOutcome.Done.class);
        assertThat(state(id)).isEqualTo(SilenceState.OPEN);
        assertThat(world.version(draft.text()).number()).isEqualTo(2);
        assertThat(symbols()).hasSize(2);
        assertThat(symbols().getLast()).isEqualTo(symbols().getFirst() + "*");
        assertThat(procedure(id).texts().getFirst().versionId()).isNotEqualTo(version);
        assertThat(stage()).isEqualTo(Stage.UNDER_SILENCE);
        assertThat(kinds(id)).contains("texts.silence-reissued-technically");
    }

    /** SIL-14: vector 14. */
    @Test
    void oneStateThatFindsTheCorrectionOneOfSubstanceEndsTheProcedure() {
        var id = done(launch(new SilenceStart.Now(), NOW));
        var slip = new RunningSilence.Slip(versions().getFirst(), draft.op(), Language.FR);
        running.reissueTechnically(
                cast.chair(), id, slip, "Décident de se réunir, tous les 3 mois.", "A comma.", at(NOW));
        var now = at(NOW.plusSeconds(60));
        assertRefused(running.contestTechnical(cast.observer(), id, now), SilenceRefusal.NOT_ENTITLED);
        assertThat(running.contestTechnical(cast.algeria(), id, now)).isInstanceOf(SilenceOutcome.Done.class);
        assertThat(state(id)).isEqualTo(SilenceState.SUPERSEDED);
        running.reissue(cast.chair(), id, now);
        assertThat(world.version(draft.text()).number()).isEqualTo(3);
    }

    /** SIL-19: vector 17. */
    @Test
    void aStateThatLeavesMayNoLongerObjectAndWhatItObjectedStands() {
        var first = done(launch(new SilenceStart.Now(), NOW));
        object(first, NOW.plusSeconds(60));
        draft = world.issued(cast);
        var second = done(launch(new SilenceStart.Now(), NOW));
        ending.end(
                cast.algeria(),
                cast.group().id(),
                new PartyCode("DZ"),
                PartialDate.parse("2026-11-23"),
                at(NOW.plusSeconds(120)));
        var leaves = Instant.parse("2026-11-23T00:00:00Z");
        assertThat(procedure(second).mayObject(new PartyCode("DZ"), leaves.minusMillis(1)))
                .isTrue();
        assertThat(procedure(second).mayObject(new PartyCode("DZ"), leaves)).isFalse();
        assertThat(procedure(second).mayObject(new PartyCode("KW"), leaves)).isTrue();
        assertThat(state(first)).isEqualTo(SilenceState.BROKEN);
    }

    /** SIL-06, SIL-10: whoever objects has objected, whatever is proposed with it; who only proposes sends a comment. */
    @Test
    void anObjectionWithAProposedChangeIsAnObjectionInEveryPractice() {
        profile(SilencePresets.UNGA_2020);
        var id = done(launch(new SilenceStart.Now(), NOW));
        var now = NOW.plusSeconds(60);
        running.comment(cast.kuwait(), id, SilenceCommentKind.AMENDMENT, "Two months.", at(now));
        assertThat(state(id)).isEqualTo(SilenceState.OPEN);
        var objection = new Objection(
                new PartyCode("DZ"),
                now,
                ObjectionChannel.PLATFORM,
                "",
                "We object.",
                Objection.Disclosure.CHAIR,
                "Four months.");
        breaking.object(cast.algeria(), id, objection, at(now));
        assertThat(state(id)).isEqualTo(SilenceState.BROKEN);
        var recorded = acts.about(id).getLast();
        assertThat(recorded.kind()).isEqualTo("texts.silence-objected");
        assertThat(recorded.content()).doesNotContainKeys("reason", "amendment");
        assertThat(recorded.audienceId())
                .as("the observer does not learn who objected")
                .isNotEqualTo(transactions.asService(
                        () -> store.find(id).orElseThrow().audienceId()));
        draft = world.issued(cast);
        profile(SilencePresets.INFORMAL);
        var other = done(launch(new SilenceStart.Now(), NOW));
        assertRefused(
                running.comment(cast.kuwait(), other, SilenceCommentKind.AMENDMENT, "Two months.", at(now)),
                SilenceRefusal.AMENDMENT_IS_OBJECTION);
        assertRefused(
                running.answer(cast.kuwait(), other, SilenceAnswer.YES, at(now)), SilenceRefusal.ANSWERS_NOT_ASKED);
    }

    /** What the members' veto is worth is not changed behind their backs. */
    @Test
    void aPracticeIsOnTheRecordAndCannotAskForMoreObjectionsThanThereAreStates() {
        var preset = SilencePresets.INFORMAL;
        var breaks = new SilenceProfile.Breaking(
                4, true, false, Duration.ZERO, true, Duration.ofHours(24), Duration.ofHours(24), MEMBERS);
        profile(new SilenceProfile("OWN", preset.starting(), breaks, preset.ending()));
        var set = acts.about(cast.group().id()).getLast();
        assertThat(set.kind()).isEqualTo("texts.silence-profile-set");
        assertThat(String.valueOf(set.content().get("rules"))).contains("threshold=4");
        assertThat(noticesAbout(cast.group().id())).isGreaterThanOrEqualTo(5);
        assertRefused(launch(new SilenceStart.Now(), NOW), SilenceRefusal.THRESHOLD_OUT_OF_REACH);
    }

    private void profile(SilenceProfile profile) {
        assertThat(profiles.keep(cast.chair(), cast.group().id(), profile, at(NOW)))
                .isEmpty();
    }

    private SilenceOutcome launch(SilenceStart start, Instant now) {
        return launching.launch(cast.chair(), request(start), at(now));
    }

    private LaunchingSilence.Request request(SilenceStart start) {
        return new LaunchingSilence.Request(versions(), EXPIRY, false, "", start);
    }

    private List<UUID> versions() {
        return List.of(world.version(draft.text()).id());
    }

    private void object(UUID id, Instant received) {
        var objection = Objection.onPlatform(new PartyCode("DZ"), received, "Not yet.", Objection.Disclosure.MEMBERS);
        assertThat(breaking.object(cast.algeria(), id, objection, at(received)))
                .isInstanceOf(SilenceOutcome.Done.class);
    }

    private SilenceProcedure procedure(UUID id) {
        return transactions.asService(() -> store.find(id).orElseThrow().procedure());
    }

    private SilenceState state(UUID id) {
        return procedure(id).state();
    }

    private Stage stage() {
        return transactions
                .asService(() -> texts.text(draft.text().id()).orElseThrow())
                .stage();
    }

    private List<String> symbols() {
        return transactions.asService(
                () -> jdbc.sql("select symbol from texts.version where text_id = :text order by number")
                        .param("text", draft.text().id())
                        .query(String.class)
                        .list());
    }

    private List<String> kinds(UUID id) {
        return acts.about(id).stream().map(OfficialAct::kind).toList();
    }

    private List<String> readersOf(UUID id) {
        return transactions.asService(
                () -> jdbc.sql("""
                        select distinct account.party_code from notices.notice
                        join identity.account on account.id = notice.account_id where subject_id = :id
                        """).param("id", id).query(String.class).list());
    }

    private long noticesAbout(UUID id) {
        return transactions.asService(() -> jdbc.sql("select count(*) from notices.notice where subject_id = :id")
                .param("id", id)
                .query(Long.class)
                .single());
    }

    private static UUID done(SilenceOutcome outcome) {
        assertThat(outcome).isInstanceOf(SilenceOutcome.Done.class);
        return ((SilenceOutcome.Done) outcome).silence().id();
    }

    private static void assertRefused(SilenceOutcome outcome, SilenceRefusal... reasons) {
        assertThat(outcome).isEqualTo(new SilenceOutcome.Refused(List.of(reasons)));
    }

    private static Clock at(Instant instant) {
        return Clock.fixed(instant, ZoneOffset.UTC);
    }
}
