package org.entente.press.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Days without their month, which is that of publication: “los días 26 y 27”, “les 24, 25 et 26”, “يومي 26 و27”. */
final class DayNumbers {

    private static final String COMMAS = ",،";
    /** A month so close behind belongs to the days. */
    private static final int MONTH = 8;

    private final Scan scan;
    private final FoldedText text;
    private final Numerals numerals;

    DayNumbers(Scan scan) {
        this.scan = scan;
        text = scan.text();
        numerals = new Numerals(text);
    }

    /** Adds what no date found so far holds. */
    void find(List<DateMention> found) {
        for (var lead : scan.matches("dayslead")) {
            var mention = days(lead);
            if (mention != null
                    && found.stream().noneMatch(date -> date.start() < mention.end() && date.end() > lead.word())) {
                found.add(mention);
            }
        }
    }

    private @Nullable DateMention days(Match lead) {
        var first = day(lead.end());
        var last = first;
        var several = lead.value().equals("several");
        while (last != null) {
            var next = behind(last);
            if (next == null || next.value() <= last.value() || next.value() > last.value() + 1 && !several) {
                break;
            }
            last = next;
        }
        if (first == null || last == null || last == first && several || !ends(last.end())) {
            return null;
        }
        var until = last == first ? null : new Edtf(0, 0, last.value());
        return new DateMention(lead.word(), last.end(), new Edtf(0, 0, first.value()), until, "date-day");
    }

    /** Neither a part of a longer number nor before a month of its own. */
    private boolean ends(int end) {
        var digits = Character.isDigit(text.near(end + 1)) && !Character.isLetterOrDigit(text.near(end));
        return !text.letter(end)
                && !digits
                && text.near(end) != '%'
                && text.near(end + 1) != '%'
                && !scan.has("month", new Span(end, Math.min(text.length(), end + MONTH)))
                && !scan.has("scale", new Span(end, Math.min(text.length(), end + MONTH)));
    }

    /** The day behind a comma, or behind “and”, “to”, with its article. */
    private Numerals.@Nullable Numeral behind(Numerals.Numeral last) {
        if (COMMAS.indexOf(text.near(last.end())) >= 0) {
            return day(last.end() + 1);
        }
        if (scan.arabic() && text.near(last.end()) == ' ' && text.near(last.end() + 1) == 'و') {
            return day(last.end() + 2);
        }
        for (var link : scan.matches("until", new Span(last.end(), Math.min(text.length(), last.end() + MONTH + 4)))) {
            if (link.start() - last.end() <= 1) {
                return day(link.end());
            }
        }
        return null;
    }

    /** In figures, with the blank, the article before it and the ending behind it. */
    private Numerals.@Nullable Numeral day(int from) {
        var at = text.near(from) == ' ' ? from + 1 : from;
        for (var article : List.of("the ", "el ", "le ")) {
            if (at + article.length() <= text.length()
                    && text.folded(at, at + article.length()).equals(article)) {
                at += article.length();
            }
        }
        var day = numerals.startingAt(at, 31);
        if (day == null) {
            return null;
        }
        var end = day.end();
        for (var ordinal : List.of("st", "nd", "rd", "th", "er")) {
            end = end + 2 <= text.length()
                            && text.folded(day.end(), day.end() + 2).equals(ordinal)
                    ? day.end() + 2
                    : end;
        }
        return new Numerals.Numeral(day.start(), end, day.value());
    }
}
