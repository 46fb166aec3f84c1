package org.entente.press.reading;

/**
 * Which of two days of one sentence is the event's: the one that it states with its month or the one reckoned from
 * publication. The earlier one, unless it is that of the words, of the way there, or of an event still to come.
 */
final class DayChoice {

    private static final int HELD = 16;
    /** “held on Tuesday, 25 March”: the weekday between. */
    private static final int TOLD = 26;

    private static final int BESIDE = 10;

    private final View view;
    private final Scan scan;
    private final RelativeDays relative;

    DayChoice(View view, RelativeDays relative) {
        this.view = view;
        this.relative = relative;
        scan = view.scan();
    }

    EventDateRule.Day of(EventDateRule.Day dated, EventDateRule.Day day) {
        var other = relative.reported(day) && !relative.reported(dated) || planned(day, dated);
        return dated.start() <= day.end() + BESIDE || held(dated, day) || other ? dated : day;
    }

    /** “said today, 17 March, that it would host on 24 and 25 March”: the later day, else the first. */
    EventDateRule.Day after(EventDateRule.Day said, EventDateRule.Day next) {
        return planned(said, next) ? next : said;
    }

    /** “came home yesterday from the conference held on 3 and 4 June”, “said today that the meeting held on 25 March”. */
    private boolean held(EventDateRule.Day dated, EventDateRule.Day day) {
        return dated.last() != null
                ? held(dated, HELD)
                : held(dated, TOLD) && !held(day, HELD) && said(day, day.start());
    }

    private boolean held(EventDateRule.Day day, int reach) {
        return scan.has("held", new Span(Math.max(0, day.start() - reach), day.start()));
    }

    /** Words of saying in the sentence, before this place. */
    private boolean said(EventDateRule.Day day, int end) {
        var before = new Span(scan.layout().sentenceOf(day.start()).start(), end);
        return scan.has("say", before) || scan.has("aftermath", before);
    }

    /**
     * “told reporters at Tuesday's briefing that ambassadors will come from 18 to 20 August”, “flies tomorrow to Malabo
     * for the meeting that the city hosts on 8 and 9 May”; not “received yesterday the envoy to the talks of 8 and 9 May”.
     */
    private boolean planned(EventDateRule.Day day, EventDateRule.Day dated) {
        var published = view.published();
        if (published == null
                || day.start() >= dated.start()
                || dated.last() == null
                || dated.first().month() == 0
                || published.date().month() == 0
                || published.date().daysTo(dated.first()) <= 0
                || held(day, HELD)) {
            return false;
        }
        var between = new Span(day.end(), dated.start());
        var before = new Span(scan.layout().sentenceOf(day.start()).start(), day.start());
        return scan.has("future", between) && said(day, dated.start())
                || scan.has("event", between) && scan.has("leaves", before);
    }
}
