package org.entente.texts.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.texts.model.SilenceCase.BRUSSELS;
import static org.entente.texts.model.SilenceCase.CHAIR;
import static org.entente.texts.model.SilenceCase.ENTITLED;
import static org.entente.texts.model.SilenceCase.NEW_YORK;
import static org.entente.texts.model.SilenceCase.OBSERVER;
import static org.entente.texts.model.SilenceCase.OTHER;
import static org.entente.texts.model.SilenceCase.THIRD;
import static org.entente.texts.model.SilenceCase.at;
import static org.entente.texts.model.SilenceCase.beats;
import static org.entente.texts.model.SilenceCase.calendar;
import static org.entente.texts.model.SilenceCase.chair;
import static org.entente.texts.model.SilenceCase.drafter;
import static org.entente.texts.model.SilenceCase.head;
import static org.entente.texts.model.SilenceCase.objection;
import static org.entente.texts.model.SilenceCase.version;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.AbstractAssert;
import org.entente.core.Language;
import org.entente.core.PartyCode;
import org.entente.core.WorkingCalendar;
import org.entente.core.WritingHealth;
import org.junit.jupiter.api.Test;

/** The twenty cases by which practitioners would know that silence is understood. */
class SilenceVectorsTests {

    private static final Instant MONDAY = at("2026-11-16T12:00:00", NEW_YORK);
    private static final Instant THURSDAY = at("2026-11-19T12:00:00", NEW_YORK);

    private final SilenceCase running = new SilenceCase(SilencePresets.INFORMAL, NEW_YORK);

    /** Vector 1, SIL-26. */
    @Test
    void seventyTwoHoursFromMondayEveningInNewYorkEndOnThursdayEvening() {
        var circulated = at("2020-03-30T18:00:00", NEW_YORK);
        var terms = new SilenceTerms(SilencePresets.UNGA_2020, NEW_YORK);
        assertThat(terms.earliestExpiry(circulated)).isEqualTo(Instant.parse("2020-04-02T22:00:00Z"));
        var silence = new SilenceCase(SilencePresets.UNGA_2020, NEW_YORK);
        assertAccepted(silence.launch(circulated, at("2020-04-02T18:00:00", NEW_YORK)));
    }

    /** Vector 2, SIL-26. */
    @Test
    void seventyTwoHoursAcrossTheStartOfSummerTimeAreSeventyTwoRealHours() {
        var circulated = at("2026-03-27T12:00:00", BRUSSELS);
        var terms = new SilenceTerms(SilencePresets.INFORMAL, BRUSSELS);
        var expiry = terms.earliestExpiry(circulated);
        assertThat(expiry).isEqualTo(at("2026-03-30T13:00:00", BRUSSELS));
        assertThat(Deadline.crossesClockChange(circulated, expiry, terms)).isTrue();
        assertThat(Deadline.atSameLocalHour(circulated, terms)).isEqualTo(at("2026-03-31T12:00:00", BRUSSELS));
    }

    /** Vector 3, SIL-27. */
    @Test
    void twoWorkingDaysFromThursdayInKuwaitPassOverFridayAndSaturday() {
        var kuwait = calendar("Asia/Kuwait", DayOfWeek.FRIDAY, DayOfWeek.SATURDAY);
        assertThat(twoDaysFrom("2026-11-19T10:00:00", kuwait)).isEqualTo(at("2026-11-23T15:00:00", kuwait));
    }

    /** Vector 4, SIL-27. */
    @Test
    void twoWorkingDaysFromThursdayInBrusselsAreFridayAndMonday() {
        assertThat(twoDaysFrom("2026-11-19T10:00:00", BRUSSELS)).isEqualTo(at("2026-11-23T15:00:00", BRUSSELS));
        assertThat(twoDaysFrom("2026-11-19T15:00:01", BRUSSELS))
                .as("after the cut-off hour the next day is the day of circulation")
                .isEqualTo(at("2026-11-24T15:00:00", BRUSSELS));
    }

    private static Instant twoDaysFrom(String local, WorkingCalendar calendar) {
        var profile = SilenceCase.with(SilencePresets.INFORMAL, new SilencePeriod.WorkingDays(2));
        return new SilenceTerms(profile, calendar).earliestExpiry(at(local, calendar));
    }

    /** Vector 5, SIL-02. */
    @Test
    void aPeriodOneSecondShorterThanTheMinimumIsRefused() {
        assertRefused(running.launch(MONDAY, THURSDAY.minusSeconds(1)), SilenceRefusal.PERIOD_TOO_SHORT);
        assertThat(running.state()).isEqualTo(SilenceState.DRAFT);
        assertAccepted(running.launch(MONDAY, THURSDAY));
    }

    /** Vector 6, SIL-02. */
    @Test
    void thePeriodIsCountedFromTheLastMessageThatTheMailServerAccepted() {
        var accepted = MONDAY.plus(Duration.ofMinutes(20));
        var decision = running.procedure.opening().launch(MONDAY, accepted, chair(), running.ask(THURSDAY), ENTITLED);
        assertRefused(decision, SilenceRefusal.PERIOD_TOO_SHORT);
        var later = running.ask(THURSDAY.plus(Duration.ofMinutes(20)));
        assertAccepted(running.does(running.procedure.opening().launch(MONDAY, accepted, chair(), later, ENTITLED)));
        assertThat(running.procedure.circulatedAt()).contains(accepted);
    }

    /** Vector 7, SIL-07. */
    @Test
    void anObjectionIsInTimeUntilTheMillisecondBeforeExpiryAndLateAtExpiry() {
        assertThat(afterObjectionAt(THURSDAY.minusMillis(1)).state()).isEqualTo(SilenceState.BROKEN);
        for (var late : new Instant[] {THURSDAY, THURSDAY.plusMillis(1)}) {
            var silence = afterObjectionAt(late);
            assertThat(silence.procedure.objections()).isEmpty();
            assertThat(silence.procedure.lateObjections()).hasSize(1);
            silence.runOut();
            assertThat(silence.state()).isEqualTo(SilenceState.ADOPTED);
        }
    }

    private static SilenceCase afterObjectionAt(Instant receivedAt) {
        var silence = new SilenceCase(SilencePresets.INFORMAL, NEW_YORK);
        silence.launch(MONDAY, THURSDAY);
        silence.object(OTHER, receivedAt);
        return silence;
    }

    /** Vector 8, SIL-03. */
    @Test
    void anObserverCannotObjectButMayComment() {
        running.launch(MONDAY, THURSDAY);
        assertRefused(running.object(OBSERVER, MONDAY.plusSeconds(60)), SilenceRefusal.NOT_ENTITLED);
        assertAccepted(running.does(running.procedure
                .objecting()
                .comment(
                        MONDAY.plusSeconds(61),
                        head(OBSERVER),
                        SilenceCommentKind.COMMENT,
                        "We would word it otherwise.")));
        assertThat(running.state()).isEqualTo(SilenceState.OPEN);
    }

    /** Vector 9, SIL-08. */
    @Test
    void anObjectionByADelegateWithoutAuthorityHasNoEffectAndWaitsForTheHeadOfMission() {
        running.launch(MONDAY, THURSDAY);
        var decision = running.procedure
                .objecting()
                .object(MONDAY.plusSeconds(60), drafter(OTHER), objection(OTHER, MONDAY.plusSeconds(60)));
        assertRefused(decision, SilenceRefusal.LACKS_AUTHORITY);
        assertThat(running.state()).isEqualTo(SilenceState.OPEN);
        assertThat(running.procedure.objections()).isEmpty();
    }

    /** Vector 10, SIL-05. */
    @Test
    void ofTwoRivalDraftsWithTheSameDeadlineOnlyTheOneObjectedToIsBroken() {
        var rival = new SilenceCase(SilencePresets.INFORMAL, NEW_YORK);
        running.launch(MONDAY, THURSDAY);
        rival.launch(MONDAY, THURSDAY);
        running.object(OTHER, MONDAY.plusSeconds(60));
        rival.runOut();
        assertThat(running.state()).isEqualTo(SilenceState.BROKEN);
        assertThat(rival.state()).isEqualTo(SilenceState.ADOPTED);
    }

    /** Vector 11, SIL-05. */
    @Test
    void oneObjectionBreaksALinkedPackageOfThree() {
        var linked = new SilenceCase(
                SilencePresets.INFORMAL, NEW_YORK, version(Language.EN), version(Language.EN), version(Language.EN));
        linked.launch(MONDAY, THURSDAY);
        linked.object(OTHER, MONDAY.plusSeconds(60));
        assertThat(linked.procedure.texts()).hasSize(3);
        assertThat(linked.state()).isEqualTo(SilenceState.BROKEN);
    }

    /** Vector 12, SIL-09, SIL-20. */
    @Test
    void aLetterReceivedBeforeTheDeadlineAndTypedInWhileSettlingBreaks() {
        running.launch(MONDAY, THURSDAY);
        running.tick(THURSDAY.plusSeconds(1));
        assertThat(running.state()).isEqualTo(SilenceState.SETTLING);
        var letter = Objection.outside(
                THIRD,
                THURSDAY.minusSeconds(600),
                ObjectionChannel.LETTER,
                "letters/14.pdf",
                "By letter of the embassy.");
        assertAccepted(running.does(running.procedure.objecting().object(THURSDAY.plusSeconds(1800), chair(), letter)));
        assertThat(running.state()).isEqualTo(SilenceState.BROKEN);
        assertRefused(running.settle(THURSDAY.plus(Duration.ofHours(3))), SilenceRefusal.NOT_IN_THIS_STATE);
    }

    /** Vector 13, SIL-16. */
    @Test
    void anExtensionAfterExpiryIsRefused() {
        running.launch(MONDAY, THURSDAY);
        var later = THURSDAY.plus(Duration.ofDays(1));
        assertRefused(
                running.procedure.running().extend(THURSDAY, chair(), later, "More time."), SilenceRefusal.EXPIRED);
        assertAccepted(running.procedure.running().extend(THURSDAY.minusMillis(1), chair(), later, "More time."));
    }

    /** Vector 14, SIL-14. */
    @Test
    void aContestedTechnicalReissueEndsTheProcedureAndTheTextNeedsAFullPeriodAgain() {
        var text = version(Language.EN, Language.FR);
        var silence = new SilenceCase(SilencePresets.INFORMAL, NEW_YORK, text);
        silence.launch(MONDAY, THURSDAY);
        var corrected = version(text.textId(), Language.EN, Language.FR);
        var now = MONDAY.plusSeconds(3600);
        assertAccepted(silence.does(
                silence.procedure.running().reissueTechnically(now, chair(), corrected, "A slip in the French text.")));
        assertThat(silence.procedure.asterisks()).isEqualTo(1);
        assertThat(silence.procedure.expiresAt())
                .as("the clock is not restarted")
                .contains(THURSDAY);
        assertAccepted(silence.does(silence.procedure.running().contestTechnical(now.plusSeconds(60), head(THIRD))));
        assertThat(silence.state()).isEqualTo(SilenceState.SUPERSEDED);
        var successor = UUID.randomUUID();
        silence.does(silence.procedure.running().reissue(now.plusSeconds(120), chair(), successor));
        assertThat(silence.procedure.reissuedAs()).contains(successor);
        var again = new SilenceCase(SilencePresets.INFORMAL, NEW_YORK, corrected);
        assertRefused(again.launch(now.plusSeconds(180), THURSDAY), SilenceRefusal.PERIOD_TOO_SHORT);
    }

    /** Vector 15, SIL-21. */
    @Test
    void twentyMinutesWithoutWritingInTheLastHourMoveTheExpiry() {
        running.launch(MONDAY, THURSDAY);
        var down = THURSDAY.minus(Duration.ofMinutes(40));
        var up = down.plus(Duration.ofMinutes(20));
        var beats = new ArrayList<>(beats(THURSDAY.minus(Duration.ofHours(5)), down));
        beats.addAll(beats(up, THURSDAY));
        running.does(running.procedure.ending().tick(THURSDAY, new WritingHealth(beats)));
        assertThat(running.state()).isEqualTo(SilenceState.OPEN);
        assertThat(running.procedure.expiresAt()).contains(at("2026-11-19T15:40:00", NEW_YORK));
        assertThat(running.events.getLast()).isInstanceOf(SilenceEvent.ExpiryMoved.class);
    }

    /** Vector 16, SIL-18. */
    @Test
    void anObjectionCannotBeLiftedThirtyMinutesBeforeExpiry() {
        running.launch(MONDAY, THURSDAY);
        running.object(OTHER, MONDAY.plusSeconds(60));
        var late = running.procedure.objecting().lift(THURSDAY.minus(Duration.ofMinutes(30)), head(OTHER));
        assertRefused(late, SilenceRefusal.TOO_LITTLE_TIME_LEFT);
        running.does(running.procedure.objecting().lift(THURSDAY.minus(Duration.ofHours(24)), head(OTHER)));
        assertThat(running.state()).isEqualTo(SilenceState.OPEN);
    }

    /** Vector 17, SIL-19. */
    @Test
    void theObjectionOfAStateThatLeavesTheGroupAfterwardsStands() {
        running.launch(MONDAY, THURSDAY);
        running.object(OTHER, MONDAY.plusSeconds(60));
        running.does(
                running.procedure.running().endEntitlement(MONDAY.plusSeconds(120), OTHER, MONDAY.plusSeconds(120)));
        assertThat(running.state()).isEqualTo(SilenceState.BROKEN);
        running.does(
                running.procedure.running().endEntitlement(MONDAY.plusSeconds(180), THIRD, MONDAY.plusSeconds(180)));
        assertRefused(running.object(THIRD, MONDAY.plusSeconds(181)), SilenceRefusal.NOT_ENTITLED);
    }

    /** Vector 18, SIL-10, SIL-23. */
    @Test
    void aReservationFiledDuringSilenceStandsBesideTheAdoptedText() {
        running.launch(MONDAY, THURSDAY);
        running.does(running.procedure
                .ending()
                .attach(
                        MONDAY.plusSeconds(60),
                        head(OTHER),
                        SilenceStatementKind.RESERVATION,
                        Language.EN,
                        "Denmark enters a reservation on paragraph 2.",
                        "2"));
        running.runOut();
        assertThat(running.state()).isEqualTo(SilenceState.ADOPTED);
        assertThat(running.procedure.statements()).hasSize(1);
        var adoption = running.procedure.adoption().orElseThrow();
        assertThat(adoption.effectiveAt()).as("as of expiry, not of settlement").isEqualTo(THURSDAY);
        assertThat(adoption.adoptedOn()).isEqualTo(LocalDate.of(2026, 11, 19));
    }

    /** Vector 19, SIL-06. */
    @Test
    void underConsensusMinusOneASingleObjectionIsRecordedAndTheTextAdopted() {
        var silence = new SilenceCase(SilenceCase.withThreshold(SilencePresets.INFORMAL, 2), NEW_YORK);
        silence.launch(MONDAY, THURSDAY);
        silence.object(OTHER, MONDAY.plusSeconds(60));
        assertThat(silence.state()).isEqualTo(SilenceState.OPEN);
        silence.runOut();
        assertThat(silence.state()).isEqualTo(SilenceState.ADOPTED);
        assertThat(silence.procedure.objections()).containsKey(OTHER);
    }

    /** Vector 20, SIL-24. */
    @Test
    void withAQuorumOfHalfThreeAnswersOfTenLetTheProposalLapse() {
        var silence = new SilenceCase(SilenceCase.withQuorum(SilencePresets.INFORMAL, 50), NEW_YORK);
        var ten = new HashSet<>(ENTITLED);
        Set.of("BH", "TR", "KZ", "JP", "BE").forEach(code -> ten.add(new PartyCode(code)));
        silence.launch(MONDAY, THURSDAY, ten);
        for (var party : new PartyCode[] {CHAIR, OTHER, THIRD}) {
            silence.does(silence.procedure.objecting().answer(MONDAY.plusSeconds(60), head(party), SilenceAnswer.YES));
        }
        silence.runOut();
        assertThat(silence.state()).isEqualTo(SilenceState.LAPSED);
    }

    private static AbstractAssert<?, ?> assertAccepted(SilenceDecision decision) {
        return assertThat(decision).isInstanceOf(SilenceDecision.Accepted.class);
    }

    private static AbstractAssert<?, ?> assertRefused(SilenceDecision decision, SilenceRefusal reason) {
        return assertThat(decision).isEqualTo(SilenceDecision.refused(reason));
    }
}
