package org.entente.press.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.press.reading.Words.Mark;
import org.jspecify.annotations.Nullable;

/** Functions with their complements: “Minister of Foreign Affairs of the Republic of Kazakhstan and Deputy Prime Minister”. */
final class Offices {

    private static final int MOST_WORDS = 18;

    /** An organisation in their title is what they deal with. */
    private static final Set<String> NATIONAL = Set.of("minister", "deputy_ministerial", "head_of_government");

    private final Scan scan;
    private final Words words;
    private final List<Mention> mentions;
    private final ArabicOffices arabic;
    private final OfficeWords shapes;

    private Offices(Scan scan, Words words, List<Mention> mentions) {
        this.scan = scan;
        this.words = words;
        this.mentions = mentions;
        arabic = new ArabicOffices(scan, words);
        shapes = new OfficeWords(scan, words);
    }

    static List<Office> in(Scan scan, Words words, List<Mention> mentions) {
        var offices = new Offices(scan, words, mentions);
        var chinese = new ChineseOffices(scan, mentions);
        var found = new ArrayList<Office>();
        var end = -1;
        for (var head : scan.matches("function")) {
            if (head.start() >= end) {
                var office = scan.chinese() ? chinese.office(head) : offices.around(head);
                found.add(office);
                end = office.end();
            }
        }
        return found;
    }

    private Office around(Match head) {
        var first = words.index(head.start());
        var last = words.index(head.end() - 1);
        var limit = last + MOST_WORDS;
        var sentence = scan.layout().sentenceOf(head.start());
        while (last + 1 < words.size()
                && last < limit
                && sentence.holds(words.start(last + 1))
                && goesOn(first, last)) {
            last++;
        }
        last = scan.arabic() ? last : withoutTail(last, words.index(head.end() - 1));
        var start = head.start();
        var end = Math.max(head.end(), words.end(last));
        var inside = scan.text().folded(start, end);
        if (scan.text().near(end) == ')' && inside.indexOf('(') > 0
                || scan.text().near(end) == '"'
                        && inside.indexOf('"') > 0
                        && inside.indexOf('"') == inside.lastIndexOf('"')) {
            end++;
        }
        var state = state(start, end, head.value());
        var envoy = head.value().equals("ambassador");
        var accredited = envoy && (state != null || !orgBefore(start) && accredited(start, end));
        var org = NATIONAL.contains(head.value()) || accredited ? null : org(start, end);
        return new Office(head.value(), start, end, state, org);
    }

    /** Whether the next word still belongs to the function. */
    private boolean goesOn(int head, int last) {
        var next = last + 1;
        var gap = words.gap(last);
        if (shapes.abbreviation(last)) {
            return true;
        }
        if (gap.indexOf('\n') >= 0 || gap.indexOf(':') >= 0 || gap.indexOf(';') >= 0 || gap.indexOf('"') >= 0) {
            return false;
        }
        if (words.is(next, Mark.FUNCTION)) {
            return !(scan.arabic()
                    && gap.indexOf('،') >= 0
                    && words.folded(next).startsWith("وال"));
        }
        var parted = gap.indexOf(',') >= 0 || gap.indexOf('،') >= 0 || gap.indexOf(')') >= 0 || gap.indexOf(" - ") >= 0;
        if (gap.equals(", ") && shapes.portfolio(last) && shapes.portfolio(next) && !words.is(next, Mark.FUNCTION)) {
            return true;
        }
        if (parted || shapes.initial(next)) {
            return false;
        }
        if (words.is(next, Mark.ENTITY)) {
            return !shapes.givenName(last, next);
        }
        return gap.indexOf('(') < 0
                && !words.is(next, Mark.HONORIFIC)
                && !words.is(next, Mark.CALENDAR)
                && complement(head, last, next);
    }

    /** By its kind: a preposition, an institution, a common noun; no verb and no name. */
    private boolean complement(int head, int last, int next) {
        if (words.is(next, Mark.COMPLEMENT) || scan.arabic() && arabic.toward(next)) {
            return true;
        }
        if (words.is(next, Mark.STOP) || words.is(next, Mark.SAY)) {
            return false;
        }
        if (words.capital(next) && words.is(last, Mark.COMPLEMENT)) {
            return !words.is(next, Mark.GIVEN);
        }
        if (scan.arabic()) {
            return arabic.complement(head, last, next);
        }
        return words.is(next, Mark.NOT_NAME)
                || !words.capital(next) && !words.is(next, Mark.PARTICLE)
                || words.is(last, Mark.NOT_NAME)
                        && words.capital(last)
                        && scan.lexicon().ends("adjective_ending", words.folded(next))
                        && !words.is(next, Mark.GIVEN)
                        && !words.gap(next).equals(" ")
                || words.is(last, Mark.NOT_NAME)
                        && words.capital(last)
                        && words.gap(next).equals(", ")
                        && !words.is(next, Mark.GIVEN)
                        && next + 2 < words.size()
                        && words.capital(next + 1)
                        && words.capital(next + 2);
    }

    /** A preposition or an article at the end belongs to what follows. */
    private int withoutTail(int last, int head) {
        var kept = last;
        while (kept > head && words.is(kept, Mark.COMPLEMENT)) {
            kept--;
        }
        return kept;
    }

    /** “Russian ambassador to France” is of Russia; in Arabic what qualifies a function stands behind it. */
    private @Nullable String state(int start, int end, String level) {
        var before = adjectiveBefore(start);
        if (before != null && !scan.arabic()) {
            return before;
        }
        for (var mention : mentions) {
            if (mention.state()
                    && mention.start() >= start
                    && mention.end() <= end + 1
                    && !(level.equals("ambassador") && hosts(mention))) {
                return mention.code();
            }
        }
        return before;
    }

    /** “to France”, “in Moscow”: where an ambassador is sent. */
    private boolean hosts(Mention mention) {
        return scan.matches("accredited").stream()
                .anyMatch(word -> word.end() <= mention.match().word()
                        && scan.text()
                                        .folded(word.end(), mention.match().word())
                                        .strip()
                                        .length()
                                <= 3);
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

    /** The organisation in the title is where the envoy is sent, not who sends him: “Ambassador to the EU”. */
    private boolean accredited(int start, int end) {
        return mentions.stream()
                .filter(mention -> mention.org() && mention.start() >= start && mention.end() <= end)
                .findFirst()
                .filter(mention -> !hosts(mention))
                .isEmpty();
    }

    /** “EU Ambassador”: sent by the organisation, not to it. */
    private boolean orgBefore(int start) {
        return mentions.stream()
                .anyMatch(mention -> mention.org()
                        && mention.end() <= start
                        && start - mention.end() <= 3
                        && plain(mention.end(), start));
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
