package org.entente.press.reading;

import java.util.BitSet;
import java.util.Set;

/** How far a name goes that begins at a character: a family name with what follows, or the spelling of a foreign name. */
final class ChineseNameRuns {

    private static final int FOREIGN_MOST = 24;
    private static final int MOST_BETWEEN = 5;
    private static final int PART_MOST = 8;
    /** Forms that no name holds. */
    private static final Set<String> NAMED =
            Set.of("state", "demonym", "city", "org", "event", "eventverb", "join", "topic");

    /** Words that link, which are also the second character of given names. */
    private static final String GIVEN_LINKS = "和同会成明立新为向";

    private final Scan scan;
    private final FoldedText text;
    private final String whole;
    private final BitSet named = new BitSet();
    private final BitSet common = new BitSet();

    ChineseNameRuns(Scan scan) {
        this.scan = scan;
        text = scan.text();
        whole = text.folded(0, text.length());
        scan.matches(NAMED).forEach(match -> named.set(match.start(), match.end()));
        scan.matches("notname").forEach(match -> common.set(match.start(), match.end()));
    }

    /** The length of the name behind a function, 0 if there is none. */
    int behind(int start, boolean anything) {
        var surname = scan.at("surname", start);
        if (surname.isPresent() && surname.get().length() > 1 && !common.get(start)) {
            return chinese(surname.get());
        }
        if (stops(start) || common.get(start) || place(start)) {
            return 0;
        }
        var foreign = Math.max(foreign(start), overDot(start));
        if (foreign > 3 || dotted(start, start + foreign)) {
            return foreign;
        }
        if (surname.isPresent()) {
            return chinese(surname.get());
        }
        return foreign > 1 || anything ? foreign : between(start);
    }

    /** “由主席国毛里塔尼亚主持”, “代表雅加达承诺”: a State or a city, with no dot behind it. */
    private boolean place(int start) {
        var state = scan.at("state", start).filter(match -> match.length() > 2);
        var city = scan.at("city", start)
                .filter(match ->
                        match.length() > 2 && text.near(match.end()) != '(' && foreign(start) - match.length() < 2);
        return state.isPresent() || city.isPresent();
    }

    /** 高瀬由纪: three to five characters up to a mark or a word that ends names. */
    int japanese(int start) {
        var surname = scan.at("surname", start).map(Match::length).orElse(1);
        var given = JapaneseNames.given(this, scan, start + surname);
        if (given > 0 && scan.at("stop", start).isEmpty()) {
            return surname + given;
        }
        var longer = surname == 1 ? JapaneseNames.given(this, scan, start + 2) : 0;
        if (longer > 1 && scan.at("stop", start).isEmpty()) {
            return longer + 2;
        }
        var at = start;
        while (at - start <= MOST_BETWEEN && han(at) && !stops(at) && !named.get(at) && !common(at)) {
            at++;
        }
        var closed = stops(at) || !han(at) && text.near(at) != '·';
        return closed && at - start > 2 && at - start <= MOST_BETWEEN ? at - start : 0;
    }

    /** 赛义德·姆扎莱: up to the dot whatever characters there are. */
    private int overDot(int start) {
        var dot = start;
        while (dot - start < PART_MOST && han(dot) && !scan.at("function", dot).isPresent()) {
            dot++;
        }
        var behind = text.near(dot) == '·' && dot > start ? foreign(dot + 1, true) : 0;
        return behind > 0 ? dot + 1 + behind - start : 0;
    }

    boolean dotted(int start, int end) {
        return text.folded(start, end).indexOf('·') > 0;
    }

    /** Characters of no table between a function and a mark or a word that ends names: 贲迪拓. */
    private int between(int start) {
        var at = start;
        while (at - start <= MOST_BETWEEN && han(at) && !stops(at) && !named.get(at) && !common.get(at)) {
            at++;
        }
        if (text.near(at - 1) == '方') {
            return 0;
        }
        var closed = stops(at) || Transliteration.MARKS.indexOf(text.near(at)) >= 0;
        return closed && at - start >= 2 && at - start <= MOST_BETWEEN ? at - start : 0;
    }

    /** A family name and one or two characters more; two if the text has the shorter name more often. */
    int chinese(Match surname) {
        var length = given(surname);
        var start = surname.start();
        if (length == 2 && surname.length() == 1 && namedWith(start)) {
            return 3;
        }
        return length == 3 && surname.length() == 1 && count(start, 2) > count(start, 3) ? 2 : length;
    }

    /** 孟廷和: a linking word behind the name, yet always the same, and another one behind it. */
    private boolean namedWith(int start) {
        return GIVEN_LINKS.indexOf(text.near(start + 2)) >= 0
                && (stops(start + 3) || scan.at("speech", start + 3).isPresent() || !han(start + 3))
                && count(start, 3) > 1
                && count(start, 3) == count(start, 2);
    }

    private int count(int start, int length) {
        var name = text.folded(start, Math.min(start + length, text.length()));
        var count = 0;
        for (var at = whole.indexOf(name); at >= 0 && count < 9; at = whole.indexOf(name, at + length)) {
            count++;
        }
        return count;
    }

    private int given(Match surname) {
        var length = surname.length();
        if (length > 1) {
            var japanese = JapaneseNames.given(this, scan, surname.end());
            if (japanese > 0 || length > 2) {
                return length + japanese;
            }
        }
        while (length < surname.length() + 2
                && han(surname.start() + length)
                && !stops(surname.start() + length)
                && !(length > surname.length() && common(surname.start() + length))) {
            length++;
        }
        return length > surname.length() ? length : 0;
    }

    /** The spelling of a foreign name, over the dots and hyphens between its parts. */
    int foreign(int start) {
        return foreign(start, false);
    }

    private int foreign(int start, boolean behindDot) {
        var at = start;
        var dotted = behindDot;
        while (at < text.length()
                && at - start < FOREIGN_MOST
                && (!stops(at) && !common(at) || dotted && Transliteration.closes(text, at))) {
            var c = text.at(at);
            if (c != '·'
                    && !(c == '-' && parted(start, at, dotted))
                    && !Transliteration.holds(c)
                    && !(dotted && within(at))) {
                break;
            }
            dotted |= c == '·';
            at++;
        }
        while (at > start && (text.at(at - 1) == '·' || text.at(at - 1) == '-')) {
            at--;
        }
        return at - start;
    }

    /** 宋蓬·冯占塔: behind the dot a character of no table between those of names, which go on to a mark. */
    private boolean within(int at) {
        var end = at + 1;
        while (end - at <= MOST_BETWEEN && Transliteration.holds(text.near(end)) && !stops(end)) {
            end++;
        }
        return han(at)
                && (Transliteration.holds(text.near(at - 1)) || text.near(at - 1) == '·')
                && end > at + 1
                && !named.get(at)
                && !common.get(at)
                && (stops(end) || Transliteration.MARKS.indexOf(text.near(end)) >= 0);
    }

    /** A common noun begins here. */
    boolean common(int at) {
        return scan.at("notname", at).isPresent();
    }

    /** 让-吕克·帕耶特, 恩戈齐·奥孔乔-伊韦阿拉: a hyphen counts in a name that has a dot. */
    private boolean parted(int start, int hyphen, boolean dotted) {
        if (hyphen == start || !Transliteration.holds(text.near(hyphen + 1))) {
            return false;
        }
        var at = hyphen + 1;
        while (at - hyphen < PART_MOST && Transliteration.holds(text.near(at))) {
            at++;
        }
        var two = hyphen - start > 1 && at - hyphen > 2 && !named.get(hyphen - 1) && !named.get(hyphen + 1);
        return dotted || two || text.near(at) == '·';
    }

    /** Back from a dot to where the name begins. */
    int back(int dot) {
        var start = dot;
        while (start > 0 && dot - start < PART_MOST && partBefore(start) && !stopped(start)) {
            start--;
        }
        while (start < dot && text.at(start) == '-') {
            start++;
        }
        return start;
    }

    private boolean partBefore(int start) {
        var c = text.at(start - 1);
        return Transliteration.holds(c) || c == '-' && start > 1 && Transliteration.holds(text.at(start - 2));
    }

    private boolean stopped(int start) {
        return scan.at("stop", start - 1).isPresent()
                || scan.ends("function").get(start)
                || scan.ends("honorific").get(start)
                || scan.ends("notname").get(start);
    }

    boolean stops(int place) {
        return scan.at("stop", place).isPresent()
                || scan.at("say", place).isPresent()
                || scan.at("function", place).isPresent();
    }

    /** No State, no word of an event and no common noun is in it. */
    boolean free(int start, int end) {
        var taken = named.nextSetBit(start);
        var noun = common.nextSetBit(start);
        return (taken < 0 || taken >= end) && (noun < 0 || noun >= end);
    }

    boolean han(int place) {
        return text.near(place) >= 0x4E00 && text.near(place) <= 0x9FFF;
    }
}
