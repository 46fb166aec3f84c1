package org.entente.press.reading;

import java.util.ArrayList;
import java.util.List;
import org.entente.press.reading.Words.Mark;
import org.jspecify.annotations.Nullable;

/** Functions with their complements: “Minister of Foreign Affairs of the Republic of Kazakhstan and Deputy Prime Minister”. */
final class Offices {

    private static final int MOST_WORDS = 18;

    private final Scan scan;
    private final Words words;
    private final List<Mention> mentions;

    private Offices(Scan scan, Words words, List<Mention> mentions) {
        this.scan = scan;
        this.words = words;
        this.mentions = mentions;
    }

    static List<Office> in(Scan scan, Words words, List<Mention> mentions) {
        var offices = new Offices(scan, words, mentions);
        var found = new ArrayList<Office>();
        var end = -1;
        for (var head : scan.matches("function")) {
            if (head.start() >= end) {
                var office = offices.around(head);
                found.add(office);
                end = office.end();
            }
        }
        return found;
    }

    private Office around(Match head) {
        var last = words.index(head.end() - 1);
        var limit = last + MOST_WORDS;
        var sentence = scan.layout().sentenceOf(head.start());
        while (last + 1 < words.size() && last < limit && sentence.holds(words.start(last + 1)) && goesOn(last)) {
            last++;
        }
        last = withoutTail(last, words.index(head.end() - 1));
        var start = head.start();
        var end = Math.max(head.end(), words.end(last));
        if (scan.text().near(end) == ')' && scan.text().folded(start, end).indexOf('(') > 0) {
            end++;
        }
        return new Office(head.value(), start, end, state(start, end), org(start, end));
    }

    /** Whether the next word still belongs to the function. */
    private boolean goesOn(int last) {
        var next = last + 1;
        var gap = words.gap(last);
        if (gap.indexOf('\n') >= 0 || gap.indexOf(':') >= 0 || gap.indexOf(';') >= 0 || gap.indexOf('"') >= 0) {
            return false;
        }
        if (words.is(next, Mark.FUNCTION)) {
            return true;
        }
        if (gap.indexOf(',') >= 0 || gap.indexOf('،') >= 0 || gap.indexOf(')') >= 0 || gap.indexOf(" - ") >= 0) {
            return false;
        }
        if (words.is(next, Mark.ENTITY)) {
            return true;
        }
        if (gap.indexOf('(') >= 0 || words.is(next, Mark.HONORIFIC) || words.is(next, Mark.CALENDAR)) {
            return false;
        }
        if (words.is(next, Mark.COMPLEMENT)) {
            return true;
        }
        if (words.is(next, Mark.STOP) || words.is(next, Mark.SAY)) {
            return false;
        }
        return words.is(next, Mark.NOT_NAME) || !words.capital(next) && !words.is(next, Mark.PARTICLE);
    }

    /** A preposition or an article at the end belongs to what follows. */
    private int withoutTail(int last, int head) {
        var kept = last;
        while (kept > head && words.is(kept, Mark.COMPLEMENT)) {
            kept--;
        }
        return kept;
    }

    private @Nullable String state(int start, int end) {
        String found = null;
        for (var mention : mentions) {
            if (mention.state() && mention.start() >= start && mention.end() <= end + 1) {
                found = found == null ? mention.code() : found;
            }
        }
        return found != null ? found : adjectiveBefore(start);
    }

    private @Nullable String adjectiveBefore(int start) {
        for (var mention : mentions) {
            if (mention.state()
                    && mention.end() <= start
                    && start - mention.end() <= 3
                    && plain(mention.end(), start)) {
                return mention.code();
            }
        }
        return null;
    }

    /** A blank, a possessive, nothing that parts. */
    private boolean plain(int start, int end) {
        var between = scan.text().folded(start, end);
        return between.isBlank() && between.indexOf('\n') < 0 || between.equals("'s ") || between.equals("' ");
    }

    private @Nullable String org(int start, int end) {
        for (var mention : mentions) {
            if (mention.org() && mention.start() >= start && mention.end() <= end) {
                return mention.code();
            }
        }
        for (var mention : mentions) {
            if (mention.org() && mention.end() <= start && start - mention.end() <= 3 && plain(mention.end(), start)) {
                return mention.code();
            }
        }
        return null;
    }
}
