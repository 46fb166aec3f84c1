package org.entente.press.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Persons in Chinese: behind a function a known family name with one or two characters, or a run of the characters
 * that foreign names are spelled with, also with the dot between their parts.
 */
final class ChineseNames {

    private static final int FOREIGN_MOST = 24;
    private static final int MOST_BETWEEN = 5;

    private final Scan scan;
    private final FoldedText text;
    private final List<Office> offices;
    private final List<PersonMention> found = new ArrayList<>();
    private final String whole;
    /** Places inside States, cities, words of events and other forms that no name holds. */
    private final BitSet named = new BitSet();

    private ChineseNames(Scan scan, List<Office> offices) {
        this.scan = scan;
        text = scan.text();
        whole = text.folded(0, text.length());
        for (var match :
                scan.matches(Set.of("state", "demonym", "city", "org", "event", "eventverb", "join", "topic"))) {
            named.set(match.start(), match.end());
        }
        this.offices = offices;
    }

    static List<PersonMention> in(Scan scan, Words words, List<Office> offices) {
        var names = new ChineseNames(scan, offices);
        for (var office : offices) {
            names.behind(office);
        }
        names.dotted();
        return PersonMention.apart(names.found);
    }

    private void behind(Office office) {
        var start = office.end();
        for (var title = scan.at("honorific", start); title.isPresent(); title = scan.at("honorific", start)) {
            start = title.get().end();
        }
        var length = length(start, office);
        if (length > 1) {
            found.add(new PersonMention(start, start + length, office, "person-after-function"));
        }
    }

    private int length(int start, Office office) {
        if (stops(start)) {
            return 0;
        }
        var place = scan.at("state", start);
        if (place.isPresent() && place.get().length() > 2) {
            // “由主席国毛里塔尼亚主持”
            return 0;
        }
        var foreign = foreign(start);
        if (foreign > 3 || text.folded(start, start + foreign).indexOf('·') > 0) {
            return foreign;
        }
        var surname = scan.at("surname", start);
        if (surname.isPresent()) {
            return chinese(surname.get());
        }
        return foreign > 1 || office.level().equals("official") ? foreign : between(start);
    }

    /** Characters of no table between a function and a mark or a word that ends names: 贲迪拓. */
    private int between(int start) {
        var at = start;
        while (at - start <= MOST_BETWEEN && han(at) && !stops(at) && !named.get(at)) {
            at++;
        }
        if (text.near(at - 1) == '方') {
            return 0;
        }
        var closed = stops(at) || "、，。；（(,".indexOf(text.near(at)) >= 0;
        return closed && at - start >= 2 && at - start <= MOST_BETWEEN ? at - start : 0;
    }

    /** A family name and one or two characters more; two if the text has the shorter name more often. */
    private int chinese(Match surname) {
        var length = given(surname);
        var start = surname.start();
        return length == 3 && surname.length() == 1 && count(start, 2) > count(start, 3) ? 2 : length;
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
        if (length > 2) {
            return length;
        }
        while (length < surname.length() + 2 && han(surname.start() + length) && !stops(surname.start() + length)) {
            length++;
        }
        return length > surname.length() ? length : 0;
    }

    private int foreign(int start) {
        var at = start;
        while (at < text.length()
                && at - start < FOREIGN_MOST
                && !stops(at)
                && (text.at(at) == '·' || Transliteration.holds(text.at(at)))) {
            at++;
        }
        while (at > start && text.at(at - 1) == '·') {
            at--;
        }
        return at - start;
    }

    private boolean stops(int place) {
        return scan.at("stop", place).isPresent()
                || scan.at("say", place).isPresent()
                || scan.at("function", place).isPresent();
    }

    private boolean han(int place) {
        return text.near(place) >= 0x4E00 && text.near(place) <= 0x9FFF;
    }

    /** “弗拉基米尔·普京” without a function before it. */
    private void dotted() {
        for (var at = 1; at < text.length() - 1; at++) {
            if (text.at(at) == '·'
                    && Transliteration.holds(text.at(at - 1))
                    && Transliteration.holds(text.at(at + 1))) {
                var start = at;
                while (start > 0
                        && at - start < 8
                        && Transliteration.holds(text.at(start - 1))
                        && scan.at("stop", start - 1).isEmpty()
                        && !functionEnds(start)) {
                    start--;
                }
                var length = foreign(start);
                found.add(new PersonMention(start, start + length, office(start), "person-dotted"));
                at = start + length;
            }
        }
    }

    private boolean functionEnds(int place) {
        return scan.ends("function").get(place);
    }

    private @Nullable Office office(int start) {
        for (var office : offices) {
            if (office.end() == start) {
                return office;
            }
        }
        return null;
    }
}
