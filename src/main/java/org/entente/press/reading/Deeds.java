package org.entente.press.reading;

import java.util.HashMap;
import java.util.Map;

/**
 * What a party does at the event: it stands where a clause begins, alone or with its list, and what it does stands
 * behind: “while Brazil, which came for the first time, promised …”; in Arabic before it.
 */
final class Deeds {

    private static final String ENDS = ".!?;:。؟؛\n\"()";
    private static final String COMMAS = ",،";
    private static final String PARTS = ",.;:()\n";
    /** How far from the party its deed may be, how long what is put between two commas, how far a clause’s begin. */
    private static final int REACH = 26;

    private static final int ASIDE = 120;
    private static final int BEFORE = 44;
    private static final int CHINESE = 16;
    private static final int ARABIC = 14;
    private static final int SHARE = 14;

    private final Scan scan;
    private final Enumerations lists;
    private final Map<Mention, Boolean> known = new HashMap<>();

    Deeds(Scan scan, Enumerations lists) {
        this.scan = scan;
        this.lists = lists;
    }

    /** What it does is told, and of no time before. */
    boolean of(Mention mention) {
        return known.computeIfAbsent(mention, this::find);
    }

    /** “the Netherlands announced 200 million, Sweden – 85 million”: its share stands behind a dash. */
    boolean shares(Mention mention) {
        if (mention.adjective() || mention.kind().equals("city")) {
            return false;
        }
        var at = mention.end();
        var limit = Math.min(scan.text().length(), at + SHARE);
        while (at < limit && scan.text().at(at) == ' ') {
            at++;
        }
        if (at >= limit || scan.text().at(at) != '-') {
            return false;
        }
        while (at < limit
                && !Character.isDigit(scan.text().at(at))
                && PARTS.indexOf(scan.text().at(at)) < 0) {
            at++;
        }
        return at < limit && Character.isDigit(scan.text().at(at));
    }

    private boolean find(Mention mention) {
        var first = lists.first(mention);
        var start = first.match().word();
        var end = Math.max(mention.end(), lists.last(mention).end());
        if (scan.arabic()) {
            return first.start() - start <= 2 && scan.preposition(first.match()) == 0 && ahead(start);
        }
        return opens(start) && (scan.chinese() ? chinese(end) : behind(end));
    }

    /** Arabic: the verb stands first: “تحفظت الولايات المتحدة”. */
    private boolean ahead(int start) {
        var from = new Span(Math.max(0, start - 3 * ARABIC), start);
        return scan.matches("deed", from).stream()
                .anyMatch(deed -> start - deed.end() <= 2 * ARABIC
                        && bare(new Span(deed.end(), start))
                        && scan.text().unbroken(deed.end(), start)
                        && !earlier(Math.max(0, deed.start() - ARABIC / 2), deed.start()));
    }

    private boolean chinese(int end) {
        var clause = new Span(end, clauseEnd(end, CHINESE));
        return scan.has("deed", clause) && !earlier(clause.start(), clause.end());
    }

    /** Right behind, or behind what stands between two commas. */
    private boolean behind(int end) {
        var from = end;
        var first = scan.text().near(end);
        if (COMMAS.indexOf(first) >= 0) {
            from = clauseEnd(end + 1, ASIDE) + 1;
            if (from >= scan.text().length() || COMMAS.indexOf(scan.text().near(from - 1)) < 0) {
                return false;
            }
        }
        var stop = clauseEnd(from, 3 * REACH);
        for (var deed : scan.matches("deed", new Span(from, stop))) {
            if (deed.start() - from <= REACH) {
                return !earlier(from, deed.start());
            }
        }
        return false;
    }

    /** The next mark, or the place so far away. */
    private int clauseEnd(int from, int reach) {
        var at = from;
        var last = Math.min(scan.text().length(), from + reach);
        while (at < last
                && ENDS.indexOf(scan.text().at(at)) < 0
                && COMMAS.indexOf(scan.text().at(at)) < 0) {
            at++;
        }
        return at;
    }

    /** “had sent”: of a time before. */
    private boolean earlier(int start, int end) {
        return scan.has("earlier", new Span(start, end));
    }

    /** Nothing but articles and conjunctions between it and the mark before. */
    private boolean opens(int start) {
        var from = start;
        var least = Math.max(0, start - BEFORE);
        while (from > least
                && ENDS.indexOf(scan.text().at(from - 1)) < 0
                && COMMAS.indexOf(scan.text().at(from - 1)) < 0) {
            from--;
        }
        if (from == least && least > 0) {
            return false;
        }
        return bare(new Span(from, start));
    }

    /** No letter but those of openers. */
    private boolean bare(Span between) {
        var at = between.start();
        for (var word : scan.matches("opener", between)) {
            if (word.start() >= at) {
                if (letters(at, word.start())) {
                    return false;
                }
                at = word.end();
            }
        }
        return !letters(at, between.end());
    }

    private boolean letters(int start, int end) {
        return scan.text().folded(start, end).chars().anyMatch(Character::isLetter);
    }
}
