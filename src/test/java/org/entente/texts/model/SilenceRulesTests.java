package org.entente.texts.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.texts.model.SilenceCase.CHAIR;
import static org.entente.texts.model.SilenceCase.NEW_YORK;
import static org.entente.texts.model.SilenceCase.OTHER;
import static org.entente.texts.model.SilenceCase.at;
import static org.entente.texts.model.SilenceCase.chair;
import static org.entente.texts.model.SilenceCase.delegated;
import static org.entente.texts.model.SilenceCase.head;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Rules of silence that the twenty cases of practice do not touch. */
class SilenceRulesTests {

    private static final Instant MONDAY = at("2026-11-16T12:00:00", NEW_YORK);
    private static final Instant THURSDAY = at("2026-11-19T12:00:00", NEW_YORK);

    private final SilenceCase running = new SilenceCase(SilencePresets.INFORMAL, NEW_YORK);

    @Test
    void aRequestForMoreTimeStopsNothing_SIL11() {
        running.launch(MONDAY, THURSDAY);
        running.does(running.procedure
                .objecting()
                .comment(MONDAY.plusSeconds(60), head(OTHER), SilenceCommentKind.MORE_TIME, "One more day, please."));
        running.runOut();
        assertThat(running.state()).isEqualTo(SilenceState.ADOPTED);
    }

    @Test
    void theHeadOfMissionOutranksADelegateOfTheSameState_SIL13() {
        var twoNeeded = new SilenceCase(SilenceCase.withThreshold(SilencePresets.INFORMAL, 2), NEW_YORK);
        twoNeeded.launch(MONDAY, THURSDAY);
        twoNeeded.object(OTHER, MONDAY.plusSeconds(60));
        twoNeeded.does(twoNeeded.procedure.objecting().lift(MONDAY.plusSeconds(120), delegated(OTHER)));
        assertThat(twoNeeded.procedure.objections()).containsOnlyKeys(OTHER);
    }

    @Test
    void whileSuspendedTheClockStandsStill_SIL15() {
        running.launch(MONDAY, THURSDAY);
        running.does(
                running.procedure.running().suspend(MONDAY.plusSeconds(60), chair(), "Two language versions differ."));
        running.tick(THURSDAY.plus(Duration.ofDays(1)));
        assertThat(running.state()).isEqualTo(SilenceState.SUSPENDED);
    }

    @Test
    void theNextMeetingNotesWhatWasAdopted_SIL25() {
        running.launch(MONDAY, THURSDAY);
        running.runOut();
        running.does(running.procedure.ending().note(THURSDAY.plus(Duration.ofDays(7)), chair(), "Fourth meeting"));
        assertThat(running.state()).isEqualTo(SilenceState.NOTED);
    }

    @Test
    void theChairIsToldWhoseCapitalRestsOnTheLastDay_SIL28() {
        var friday = LocalDate.of(2026, 11, 20);
        assertThat(SilenceCapitals.load().resting(Set.of(CHAIR, OTHER), friday)).containsExactly(CHAIR);
    }
}
