package org.entente.press.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.entente.core.Ids;
import org.entente.core.PartyCode;
import org.junit.jupiter.api.Test;

/** How a feed fares, and when its group is told. */
class SourceTest {

    private static final Instant AT = Instant.parse("2026-11-22T08:00:00Z");

    @Test
    void theGroupIsToldOnceAfterThreeFailuresAndAskedLessAndLess() {
        var source = source().answered(null, null, "rss", true, AT);
        assertThat(source.isAlarm()).isFalse();
        var first = source.failed(Source.Trouble.UNREACHABLE, Fault.NO_ANSWER, AT);
        var second = first.failed(Source.Trouble.UNREACHABLE, Fault.NO_ANSWER, AT);
        var third = second.failed(Source.Trouble.UNREACHABLE, Fault.NO_ANSWER, AT);
        assertThat(first.isAlarm() || second.isAlarm()).isFalse();
        assertThat(third.isAlarm()).isTrue();
        assertThat(third.told(AT)
                        .failed(Source.Trouble.UNREACHABLE, Fault.NO_ANSWER, AT)
                        .isAlarm())
                .isFalse();
        assertThat(second.dueAt()).isAfter(first.dueAt());
        var many = third;
        for (var more = 0; more < 70; more++) {
            many = many.failed(Source.Trouble.UNREACHABLE, Fault.NO_ANSWER, AT);
        }
        assertThat(many.dueAt()).isBefore(AT.plus(Duration.ofDays(1)));
    }

    @Test
    void aFeedOfAnotherShapeIsAnAlarmAtOnceAndAnAnswerEndsTheTrouble() {
        var changed = source().answered(null, null, "rss", true, AT).answered(null, null, "atom", true, AT);
        assertThat(changed.trouble()).isEqualTo(Source.Trouble.CHANGED);
        assertThat(changed.isAlarm()).isTrue();
        var well = changed.told(AT).answered(null, null, "atom", true, AT);
        assertThat(well.trouble()).isNull();
        assertThat(well.toldAt()).isNull();
    }

    @Test
    void aFeedWithNothingNewForAMonthIsQuiet() {
        var source = source().answered(null, null, "rss", true, AT);
        var later = source.answered(null, null, "rss", false, AT.plus(Duration.ofDays(31)));
        assertThat(later.trouble()).isEqualTo(Source.Trouble.QUIET);
    }

    @Test
    void whoWasToldThatAFeedIsQuietIsToldWhenItStops() {
        var later = AT.plus(Duration.ofDays(31));
        var quiet = source().answered(null, null, "rss", true, AT)
                .answered(null, null, "rss", false, later)
                .told(later);
        assertThat(quiet.answered(null, null, "rss", false, later).isAlarm()).isFalse();
        var second = quiet.failed(Source.Trouble.UNREACHABLE, Fault.NO_ANSWER, later)
                .failed(Source.Trouble.UNREACHABLE, Fault.NO_ANSWER, later);
        assertThat(second.isAlarm()).isFalse();
        assertThat(second.failed(Source.Trouble.UNREACHABLE, Fault.NO_ANSWER, later)
                        .isAlarm())
                .isTrue();
    }

    @Test
    void waysNotToAnswerThatFollowOneAnotherAreToldOfOnce() {
        var told = source().answered(null, null, "rss", true, AT)
                .failed(Source.Trouble.CHANGED, Fault.NOT_A_FEED, AT)
                .told(AT);
        for (var trouble : List.of(Source.Trouble.UNREACHABLE, Source.Trouble.EMPTY, Source.Trouble.REFUSED)) {
            told = told.failed(trouble, Fault.NO_ANSWER, AT);
            assertThat(told.isAlarm()).isFalse();
        }
    }

    @Test
    void oneThatIsInTroubleForNoKnownReasonDoesNotAnswer() {
        var changed = source().answered(null, null, "rss", true, AT).answered(null, null, "atom", true, AT);
        assertThat(changed.cause()).isEqualTo(Fault.OTHER_KIND);
        assertThat(before(Source.Trouble.EMPTY).cause()).isEqualTo(Fault.NO_ANSWER);
        assertThat(before(Source.Trouble.QUIET).cause()).isEqualTo(Fault.NOTHING_NEW);
        assertThat(before(Source.Trouble.CHANGED).cause()).isEqualTo(Fault.NO_ANSWER);
    }

    /** In trouble since before reasons were kept. */
    private static Source before(Source.Trouble trouble) {
        return new Source(
                Ids.next(),
                Ids.next(),
                Ids.next(),
                "https://agency.example/feed",
                "Agency",
                new PartyCode("QA"),
                AT,
                null,
                null,
                "rss",
                AT,
                AT,
                AT,
                AT,
                4,
                null,
                null,
                trouble,
                AT);
    }

    private static Source source() {
        return Source.followed(
                Ids.next(), Ids.next(), Ids.next(), "https://agency.example/feed", "Agency", new PartyCode("QA"), AT);
    }
}
