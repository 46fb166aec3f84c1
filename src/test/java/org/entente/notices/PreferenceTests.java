package org.entente.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.entente.notices.Preference.Delivery;
import org.junit.jupiter.api.Test;

class PreferenceTests {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    @Test
    void withoutQuietHoursMailGoesAtOnce() {
        var at = Instant.parse("2026-11-22T03:00:00Z");
        assertThat(Preference.STANDARD.released(at, PARIS)).isEqualTo(at);
    }

    @Test
    void mailOfTheNightWaitsForTheMorningOfTheReader() {
        var quiet = quiet("22:00", "07:00");
        assertThat(quiet.released(Instant.parse("2026-01-10T21:30:00Z"), PARIS))
                .isEqualTo(Instant.parse("2026-01-11T06:00:00Z"));
        assertThat(quiet.released(Instant.parse("2026-01-11T02:00:00Z"), PARIS))
                .isEqualTo(Instant.parse("2026-01-11T06:00:00Z"));
        assertThat(quiet.released(Instant.parse("2026-01-11T06:00:00Z"), PARIS))
                .isEqualTo(Instant.parse("2026-01-11T06:00:00Z"));
        assertThat(quiet.released(Instant.parse("2026-01-10T20:59:00Z"), PARIS))
                .isEqualTo(Instant.parse("2026-01-10T20:59:00Z"));
    }

    @Test
    void quietHoursOfTheDayEndOnTheSameDay() {
        assertThat(quiet("12:00", "14:00").released(Instant.parse("2026-06-10T17:00:00Z"), NEW_YORK))
                .isEqualTo(Instant.parse("2026-06-10T18:00:00Z"));
    }

    @Test
    void theMorningAfterTheClocksChangeIsTheMorningOfTheWallClock() {
        var quiet = quiet("22:00", "07:00");
        assertThat(quiet.released(Instant.parse("2026-03-28T22:00:00Z"), PARIS))
                .isEqualTo(Instant.parse("2026-03-29T05:00:00Z"));
        assertThat(quiet.released(Instant.parse("2026-10-24T21:00:00Z"), PARIS))
                .isEqualTo(Instant.parse("2026-10-25T06:00:00Z"));
    }

    @Test
    void anEndInTheRepeatedHourNeverLiesBeforeTheMail() {
        var at = Instant.parse("2026-10-25T01:15:00Z");
        assertThat(quiet("22:00", "02:30").released(at, PARIS)).isEqualTo(at);
    }

    @Test
    void theDigestIsDueAtTheHourOfTheReadersDay() {
        var digest = new Preference(Delivery.DIGEST, 8, null, null);
        assertThat(digest.digestDay(Instant.parse("2026-11-22T06:59:59Z"), PARIS))
                .isEqualTo(LocalDate.parse("2026-11-21"));
        assertThat(digest.digestDay(Instant.parse("2026-11-22T07:00:00Z"), PARIS))
                .isEqualTo(LocalDate.parse("2026-11-22"));
        assertThat(digest.digestDay(Instant.parse("2026-11-22T07:00:00Z"), NEW_YORK))
                .isEqualTo(LocalDate.parse("2026-11-21"));
    }

    @Test
    void anHourThatTheClocksLeaveOutOrRepeatIsOneMoment() {
        var digest = new Preference(Delivery.DIGEST, 2, null, null);
        assertThat(digest.digestAt(LocalDate.parse("2026-03-29"), PARIS))
                .isEqualTo(Instant.parse("2026-03-29T01:00:00Z"));
        assertThat(digest.digestAt(LocalDate.parse("2026-10-25"), PARIS))
                .isEqualTo(Instant.parse("2026-10-25T00:00:00Z"));
    }

    private static Preference quiet(String from, String until) {
        return new Preference(Delivery.IMMEDIATE, 8, LocalTime.parse(from), LocalTime.parse(until));
    }
}
