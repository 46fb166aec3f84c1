package org.entente.press.reading;

import java.util.Set;
import org.entente.press.reading.Words.Mark;

/** What behind a name at the beginning of a line makes it a dateline: “Encarnación, 6 de diciembre”, “Errachidia - ”. */
final class DatedLines {

    /** “Tapachula.- ”, “Tapachula - ”: also as the press of Latin America writes it. */
    private static final Set<String> DASHES = Set.of(" - ", ".- ", ". - ");

    private final Scan scan;
    private final Words words;
    private final PlaceNames names;

    DatedLines(Scan scan, Words words, PlaceNames names) {
        this.scan = scan;
        this.words = words;
        this.names = names;
    }

    /** A date behind the name, or behind its region. */
    boolean dated(int last) {
        var gap = words.gap(last);
        return (gap.equals(", ") || gap.equals(" - ")) && date(last + 1) || gap.equals(", ") && region(last + 1);
    }

    /** A dash, an agency in brackets, or a date without a mark; a bracket alone where the name comes again. */
    boolean marked(int last, boolean again) {
        var gap = words.gap(last);
        var mark = DASHES.contains(gap) || gap.equals(" (") || gap.equals(" /") || gap.equals(", (");
        return mark && (agency(last, gap) || again) || gap.equals(" ") && date(last + 1);
    }

    /** Behind a dash words that are no name; behind a bracket capitals. */
    private boolean agency(int last, String gap) {
        var next = last + 1;
        return next < words.size()
                && (DASHES.contains(gap)
                        || words.end(next) - words.start(next) <= 9 && names.abbreviation(next, next)
                        || words.capital(next)
                                && !words.is(next, Mark.ENTITY)
                                && words.gap(next).startsWith(")"));
    }

    /** “Leticia, Amazonas (8 de julio)”: a region between the place and the date. */
    private boolean region(int first) {
        if (!names.candidate(first) && (first >= words.size() || !words.is(first, Mark.PLACE))) {
            return false;
        }
        var last = names.run(first);
        return (words.gap(last).equals(" (") || words.gap(last).equals(", ")) && date(last + 1);
    }

    /** A figure, perhaps behind a weekday or an article, or before a month. */
    private boolean date(int word) {
        for (var next = word; next < Math.min(word + 3, words.size()); next++) {
            if (Character.isDigit(scan.text().at(words.start(next)))) {
                return true;
            }
            if (!words.is(next, Mark.CALENDAR) && words.end(next) - words.start(next) > 2) {
                return false;
            }
        }
        return false;
    }
}
