package org.entente.press.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.press.reading.Words.Mark;
import org.jspecify.annotations.Nullable;

/**
 * Persons in Arabic, which has no capitals: what stands after a function or an honorific, up to a verb, a preposition,
 * another function or a mark; or before a function, back to a verb of saying or a known given name.
 */
final class ArabicNames {

    private static final int MOST_WORDS = 6;
    private static final int MOST_SAID = 4;
    /** Behind a title of one letter: “د. محمد”, “م/ أحمد”; never inside a word such as لم. */
    private static final Set<String> ABBREVIATED = Set.of("", ".", "/");

    private static final Set<String> QUALIFIED =
            Set.of("السابق", "السابقه", "الاسبق", "الراحل", "المتقاعد", "الحالي", "الجديد", "البارز", "المعروف");

    private final Scan scan;
    private final Words words;
    private final ArabicNameWords names;
    private final List<Office> offices;
    private final List<PersonMention> found = new ArrayList<>();

    private ArabicNames(Scan scan, Words words, List<Office> offices) {
        this.scan = scan;
        this.words = words;
        this.offices = offices;
        names = new ArabicNameWords(scan, words);
    }

    static List<PersonMention> in(Scan scan, Words words, List<Office> offices) {
        var rule = new ArabicNames(scan, words, offices);
        for (var office : offices) {
            rule.after(office);
        }
        for (var honorific : scan.matches("honorific")) {
            rule.titled(honorific);
        }
        for (var office : offices) {
            rule.before(office);
        }
        for (var word = 1; word < words.size(); word++) {
            if (rule.names.given(word) && rule.names.starts(word, false)) {
                rule.said(word);
            }
        }
        return PersonMention.apart(rule.found);
    }

    private void after(Office office) {
        var first = words.index(office.end());
        if (words.is(first - 1, Mark.GIVEN) && words.is(first - 1, Mark.PLACE) && !words.is(first - 1, Mark.FUNCTION)) {
            // “سفير إيطاليا باولو فيرانتي”: called like a city.
            first--;
        }
        if (first == 0 || first >= words.size()) {
            return;
        }
        var between = scan.text().folded(Math.min(office.end(), words.start(first)), words.start(first));
        if (between.indexOf('\n') >= 0 || plural(office) && !names.given(first)) {
            return;
        }
        var gap = between.strip();
        // “and His Excellency …” is the next one.
        if (words.is(first, Mark.HONORIFIC) && words.folded(first).matches("و[^ز].*")) {
            return;
        }
        if (gap.isEmpty() || mark(gap) && words.is(first, Mark.HONORIFIC) || gap.equals("\"") && names.given(first)) {
            name(first, office, false);
        } else if (mark(gap) && enclosed(first)) {
            name(first, office, false);
        }
    }

    /** “ministers of seven States”: a name follows only if it is known as one. */
    private boolean plural(Office office) {
        return scan.matches("plural", new Span(office.start(), office.end())).stream()
                .anyMatch(match -> match.start() == office.start());
    }

    private static boolean mark(String gap) {
        return gap.equals("،") || gap.equals(",");
    }

    /** “the minister, X Y, said”: two to five words between marks, the first of which may begin a name. */
    private boolean enclosed(int first) {
        if (!names.starts(first, false)) {
            return false;
        }
        var last = names.run(first);
        var gap = words.gap(last);
        return last - first >= 1
                && last - first <= 4
                && (mark(gap.strip()) || gap.strip().equals("("));
    }

    private void titled(Match honorific) {
        var first = words.index(honorific.end());
        if (first >= words.size() || words.is(first, Mark.HONORIFIC) || words.end(first) - words.start(first) == 1) {
            return;
        }
        var gap = scan.text().folded(honorific.end(), words.start(first)).strip();
        var letter = honorific.length() == 1;
        if (scan.ends("namedafter").get(Math.max(0, honorific.word() - 1))) {
            // “جامعة السلطان قابوس”
            return;
        }
        var before = scan.text().folded(Math.max(0, honorific.start() - 2), honorific.start());
        if (letter && before.chars().anyMatch(Character::isDigit)) {
            // “2026 م”: the year.
            return;
        }
        if (letter
                ? honorific.word() == honorific.start() && ABBREVIATED.contains(gap)
                : gap.isEmpty() || gap.equals("\"")) {
            name(first, null, true);
        }
    }

    /** “قال يانيس بابادوبولوس”, “…، إدريس أوعلي، أن”, “البريطاني أندرو ويتفيلد”: a known given name and more. */
    private void said(int first) {
        var spoken = words.is(first - 1, Mark.SAY) && words.gap(first - 1).equals(" ");
        var parted = mark(words.gap(first - 1).strip());
        var national = words.gap(first - 1).equals(" ")
                && words.is(first - 1, Mark.ENTITY)
                && ArabicShapes.demonym(words.folded(first - 1));
        if (!spoken && !parted && !national) {
            return;
        }
        var last = names.run(first);
        if (last > first && (spoken || national || mark(words.gap(last).strip()))) {
            found.add(new PersonMention(names.start(first), words.end(last), null, "person-speaks"));
        }
    }

    private void name(int from, @Nullable Office office, boolean honorific) {
        var first = from;
        var titled = honorific;
        while (words.is(first, Mark.HONORIFIC) && words.gap(first).isBlank()) {
            first++;
            titled = true;
        }
        if (titled && nationality(first)) {
            first++;
        }
        while (titled
                && QUALIFIED.contains(words.folded(first))
                && words.gap(first).equals(" ")) {
            // “الدبلوماسي النرويجي السابق X”
            first++;
        }
        if (first >= words.size() || !names.starts(first, titled)) {
            return;
        }
        var last = names.run(first);
        var sure = last > first || names.given(first) || names.repeated(first);
        if (sure && words.end(last) - words.start(first) > 2) {
            var known = office != null ? office : officeAfter(last);
            var and = words.folded(first).startsWith("و");
            found.add(new PersonMention(
                    and || office == null && !titled ? names.start(first) : words.start(first),
                    words.end(last),
                    known,
                    honorific ? "person-honorific" : "person-after-function"));
        }
    }

    private boolean nationality(int word) {
        return word + 1 < words.size()
                && words.is(word, Mark.ENTITY)
                && ArabicShapes.demonym(words.folded(word))
                && words.gap(word).equals(" ")
                && !words.folded(word + 1).startsWith("و")
                && (QUALIFIED.contains(words.folded(word + 1)) || names.starts(word + 1, true));
    }

    private @Nullable Office officeAfter(int last) {
        for (var office : offices) {
            var apart = office.start() - words.end(last);
            if (apart > 0 && apart <= 4) {
                return beside(scan.text().folded(words.end(last), office.start())) ? office : null;
            }
        }
        return null;
    }

    private static boolean beside(String gap) {
        var mark = gap.strip();
        return mark.isEmpty() || mark.equals("،") || mark.equals("(") || mark.equals("-") || mark.equals(",");
    }

    private void before(Office office) {
        var last = words.index(office.start()) - 1;
        if (last < 1 || !beside(scan.text().folded(words.end(last), office.start()))) {
            return;
        }
        var first = last + 1;
        while (first > 0
                && last - first < MOST_WORDS - 1
                && names.part(first - 1)
                && (first > last || names.joined(first - 1))) {
            first--;
        }
        while (first < last && !names.given(first) && !words.is(first - 1, Mark.SAY)) {
            first++;
        }
        var speaker = speaker(last);
        if (speaker >= 0) {
            found.add(new PersonMention(words.start(speaker), words.end(last), office, "person-before-function"));
            return;
        }
        // كل من: “each of X as ambassador of …”.
        var each =
                words.folded(first - 1).equals("من") && words.folded(first - 2).startsWith("كل");
        var said = words.is(first - 1, Mark.SAY) || each;
        if (last - first >= 1 && (names.given(first) || said && names.starts(first, false))) {
            found.add(new PersonMention(names.start(first), words.end(last), office, "person-before-function"));
        }
    }

    /** “أعلن شن قوه ليانغ، نائب وزير”: all between a verb of saying and the mark before the function, if no noun is in it. */
    private int speaker(int last) {
        var first = last;
        while (first > 1 && last - first < MOST_SAID && names.joined(first - 1) && !words.is(first - 1, Mark.SAY)) {
            first--;
        }
        if (first == last
                || !words.is(first - 1, Mark.SAY)
                || !mark(words.gap(last).strip())) {
            return -1;
        }
        for (var word = first; word <= last; word++) {
            var noun = words.is(word, Mark.COMPLEMENT)
                    || words.is(word, Mark.FUNCTION)
                    || words.is(word, Mark.HONORIFIC)
                    || words.is(word, Mark.CALENDAR)
                    || words.is(word, Mark.ENTITY)
                    || words.is(word, Mark.STOP) && words.end(word) - words.start(word) > 2;
            if (noun || word < last && words.folded(word).startsWith("ال")) {
                return -1;
            }
        }
        return words.folded(last).startsWith("ال") && !names.given(first) ? -1 : first;
    }
}
