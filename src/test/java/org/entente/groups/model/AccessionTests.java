package org.entente.groups.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.core.Ids;
import org.entente.core.Language;
import org.entente.core.LocalizedText;
import org.entente.core.PartyCode;
import org.entente.core.WorkingCalendar;
import org.entente.core.WritingHealth;
import org.entente.groups.Capacity;
import org.entente.groups.Refusal;
import org.junit.jupiter.api.Test;

/** GRP-06. */
class AccessionTests {

    private static final ZoneId DOHA = ZoneId.of("Asia/Qatar");
    private static final Instant DEADLINE = Instant.parse("2026-11-26T20:59:00Z");
    private static final LocalizedText NAME = new LocalizedText(Map.of(Language.EN, "A group"));

    /** SIL-28: weekend and holidays of the duty station, whose day of the request is not counted. */
    @Test
    void workingDaysAreThoseOfTheDutyStation() {
        var calendar = new WorkingCalendar(
                DOHA, Set.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY), Set.of(LocalDate.parse("2026-11-24")));
        var thursdayEvening = Instant.parse("2026-11-19T22:00:00Z");
        assertThat(opening(5, true).deadline(thursdayEvening, calendar))
                .as("Friday in Doha already; Sunday, Monday, Wednesday, Thursday, Sunday")
                .isEqualTo(Instant.parse("2026-11-29T20:59:00Z"));
    }

    @Test
    void hoursAreElapsedHours() {
        var calendar = new WorkingCalendar(DOHA, Set.of(), Set.of());
        assertThat(opening(48, false).deadline(DEADLINE, calendar)).isEqualTo(Instant.parse("2026-11-28T20:59:00Z"));
    }

    @Test
    void anObjectionAtTheDeadlineIsInTimeAndAStrictlyLaterOneIsLate() {
        assertThat(accession().refusalToObject(DEADLINE)).isNull();
        assertThat(accession().refusalToObject(DEADLINE.plusMillis(1))).isEqualTo(Refusal.OBJECTION_LATE);
        assertThat(accession().refusalToWithdraw(DEADLINE)).isNull();
        assertThat(accession().refusalToWithdraw(DEADLINE.plusMillis(1))).isEqualTo(Refusal.REQUEST_ENDED);
    }

    @Test
    void theEndWaitsForAnObjectionThatIsOnItsWay() {
        assertThat(accession().isDue(DEADLINE.plusSeconds(30))).isFalse();
        assertThat(accession().isDue(DEADLINE.plusSeconds(31))).isTrue();
        assertThat(Accession.dueAfter(Accession.deadlineOfDue(DEADLINE))).isEqualTo(DEADLINE);
    }

    /** SIL-21: an outage in the last four hours moves the deadline by four office hours, over the weekend. */
    @Test
    void whoCouldNotWriteBeforeTheDeadlineGetsTheTimeBack() {
        var calendar = new WorkingCalendar(DOHA, Set.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY), Set.of());
        var recovered = DEADLINE.plusSeconds(600);
        var health = beating(DEADLINE.minus(Duration.ofHours(5)), DEADLINE.minus(Duration.ofMinutes(10)), recovered);
        assertThat(accession().movedBy(health, calendar, recovered))
                .as("ten minutes are no outage")
                .isEmpty();
        var out = beating(DEADLINE.minus(Duration.ofHours(5)), DEADLINE.minus(Duration.ofMinutes(16)), recovered);
        assertThat(accession().movedBy(out, calendar, DEADLINE)).as("not due").isEmpty();
        assertThat(accession().movedBy(out, calendar, recovered))
                .as("Friday in Doha already: Sunday from nine to one")
                .hasValueSatisfying(
                        moved -> assertThat(moved.deadline()).isEqualTo(Instant.parse("2026-11-29T10:00:00Z")));
        assertThat(accession().ended(Accession.Outcome.WITHDRAWN, DEADLINE).movedBy(out, calendar, recovered))
                .isEmpty();
    }

    private static WritingHealth beating(Instant from, Instant to, Instant recovered) {
        var beats = new ArrayList<>(List.of(recovered));
        for (var at = from; !at.isAfter(to); at = at.plusSeconds(20)) {
            beats.add(at);
        }
        return new WritingHealth(beats);
    }

    @Test
    void aRequestEndsOnce() {
        for (var outcome : Accession.Outcome.values()) {
            var ended = accession().ended(outcome, DEADLINE);
            assertThat(ended.refusalToObject(DEADLINE)).isEqualTo(Refusal.REQUEST_ENDED);
            assertThat(ended.refusalToWithdraw(DEADLINE)).isEqualTo(Refusal.REQUEST_ENDED);
            assertThat(ended.isDue(DEADLINE.plusSeconds(3600))).isFalse();
        }
    }

    private static Opening opening(int period, boolean workingDays) {
        return new Opening(Ids.next(), true, period, workingDays, NAME, NAME);
    }

    private static Accession accession() {
        return new Accession(
                Ids.next(),
                Ids.next(),
                new PartyCode("QA"),
                Capacity.MEMBER,
                false,
                "",
                Language.EN,
                NAME,
                Instant.parse("2026-11-19T12:00:00Z"),
                DEADLINE,
                DOHA,
                null,
                null);
    }
}
