package org.entente.press.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Dates as reports state them. */
class EventDayTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

    @Test
    void aDateCountsFromTheFirstDayItMayMean() {
        assertThat(EventDay.first("2020-05-12", TODAY)).contains(LocalDate.parse("2020-05-12"));
        assertThat(EventDay.first("2005-02", TODAY)).contains(LocalDate.parse("2005-02-01"));
        assertThat(EventDay.first("2021", TODAY)).contains(LocalDate.parse("2021-01-01"));
    }

    @Test
    void withoutAYearItIsTheLastSuchDay() {
        assertThat(EventDay.first("XXXX-05-12", TODAY)).contains(LocalDate.parse("2026-05-12"));
        assertThat(EventDay.first("XXXX-12-01", TODAY)).contains(LocalDate.parse("2025-12-01"));
        assertThat(EventDay.first("XXXX-02-29", TODAY)).contains(LocalDate.parse("2024-02-29"));
        assertThat(EventDay.first("XXXX-12", TODAY)).contains(LocalDate.parse("2025-12-01"));
    }

    @Test
    void whatIsNoDateIsNone() {
        for (var wrong :
                new String[] {"", "XXXX", "yesterday", "2026-13", "2026-02-30", "20261122", "99999", "0001-01-01"}) {
            assertThat(EventDay.isReadable(wrong)).as(wrong).isFalse();
            assertThat(EventDay.first(wrong, TODAY)).as(wrong).isEmpty();
        }
    }
}
