package org.entente.press.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a sentence tells of another time, or of those who stayed away. Such a word holds for all that stands behind it
 * in its sentence, and for what stands right before it; not for what a comma parts from it: “The ministers of A and B
 * signed, ten years after the first talks, the charter”.
 */
final class OtherTimes {

    private static final Pattern YEAR = Pattern.compile("(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])");
    private static final int FAR = 400;
    private static final int SUBJECT = 8;
    /** The most letters written together before a name: و, ل and ال. */
    private static final int CLITICS = 4;

    private static final String COMMAS = ",،";
    private static final String MARKS = ",،;、:";

    private final View view;
    private final Scan scan;
    private final @Nullable String day;
    private final int near;
    /** Where the years before that of the event stand. */
    private final List<Integer> years;
    /** The report announces the event. */
    private final boolean ahead;

    OtherTimes(View view, Reading.@Nullable Event event) {
        this.view = view;
        scan = view.scan();
        var day = event == null ? null : event.date();
        this.day = day != null && day.length() >= 7 ? day : null;
        near = scan.chinese() ? 10 : 40;
        years = this.day == null || this.day.startsWith("X")
                ? List.of()
                : before(this.day.substring(0, 4), scan.text());
        ahead = event != null
                && !event.kind().equals("call")
                && view.head(2).stream().anyMatch(span -> scan.has("expected", span));
    }

    /** The sentence tells there of those absent. */
    boolean absent(Span place) {
        return marked("absent", place, near);
    }

    /** The sentence tells there of another time: “earlier this year”, or a date that is not of the event’s month. */
    boolean background(Span place) {
        var sentence = scan.layout().sentenceOf(place.start());
        return scan.has("history", sentence)
                || marked("past", place, 3 * near)
                || !ahead && marked("expected", place, 3 * near)
                || dated(place, sentence)
                || year(place, sentence);
    }

    private boolean marked(String category, Span place, int reach) {
        var sentence = scan.layout().sentenceOf(place.start());
        for (var word : scan.matches(category, sentence)) {
            if (reaches(word.start(), word.end(), place, reach)) {
                return true;
            }
        }
        return false;
    }

    private boolean reaches(int start, int end, Span place, int reach) {
        if (end <= place.start()) {
            return reach > near
                    || place.start() - end <= 2 * reach
                    || place.start() - end <= FAR && !parted(end, place.start());
        }
        return start >= place.end()
                && (start - place.end() <= reach && !parted(place.end(), start)
                        || reach == near && start - place.end() <= 3 * near && own(place, start)
                        || reach == near && behindAside(place.end(), start))
                && !(scan.arabic() && leads(end));
    }

    /** “واعتذرت إندونيسيا”: in Arabic such a verb stands before whom it tells of. */
    private boolean leads(int end) {
        return view.mentions(new Span(end, end + SUBJECT + CLITICS)).stream()
                .anyMatch(mention ->
                        mention.match().word() >= end && mention.match().word() - end <= SUBJECT);
    }

    /** “Cameroon and Libya, the neighbours, had not been invited”: nobody else between. */
    private boolean own(Span place, int start) {
        return view.mentions(new Span(place.end(), start)).stream().noneMatch(mention -> mention.end() <= start);
    }

    /** “France, which founded the Alliance with Germany, was absent”: right behind what stands between two commas. */
    private boolean behindAside(int end, int start) {
        if (start - end > FAR || COMMAS.indexOf(scan.text().near(end)) < 0) {
            return false;
        }
        var close = end + 1;
        while (close < start && COMMAS.indexOf(scan.text().at(close)) < 0) {
            close++;
        }
        return close < start && start - close <= near / 2 && !parted(close + 1, start);
    }

    private boolean parted(int start, int end) {
        return scan.text().folded(start, end).chars().anyMatch((IntPredicate) c -> MARKS.indexOf(c) >= 0);
    }

    private boolean dated(Span place, Span sentence) {
        if (day == null) {
            return false;
        }
        for (var date : view.dates()) {
            if (!sentence.holds(date.start())) {
                continue;
            }
            var told = date.date();
            var other = told.month() > 0 && !day.startsWith(String.format(Locale.ROOT, "-%02d", told.month()), 4);
            var elsewhere = other || told.year() > 0 && !day.startsWith("" + told.year()) && !day.startsWith("X");
            if (elsewhere && holds(date.start(), date.end(), place, sentence)) {
                return true;
            }
        }
        return false;
    }

    /** A date that opens the sentence holds for all of it, another up to the next comma. */
    private boolean holds(int start, int end, Span place, Span sentence) {
        var opens = start - sentence.start() <= near;
        return end <= place.start()
                ? opens || place.start() - end <= FAR && !parted(end, place.start())
                : reaches(start, end, place, 3 * near);
    }

    /** A year before that of the event. */
    private boolean year(Span place, Span sentence) {
        return years.stream().anyMatch(start -> sentence.holds(start) && holds(start, start + 4, place, sentence));
    }

    private static List<Integer> before(String event, FoldedText text) {
        var years = new ArrayList<Integer>();
        var found = YEAR.matcher(text.folded(0, text.length()));
        while (found.find()) {
            if (Integer.parseInt(found.group()) < Integer.parseInt(event)) {
                years.add(found.start());
            }
        }
        return years;
    }
}
