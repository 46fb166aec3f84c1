package org.entente.press.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Persons in Chinese: behind a function a known family name with one or two characters, or a run of the characters
 * that foreign names are spelled with, also with the dot between their parts; without a function before a title, a
 * word of speech or the name in Latin letters.
 */
final class ChineseNames {

    private static final int LONGEST = 7;
    private static final int TITLE = 3;
    private static final String MARKS = "，。；：、！？\"(《「『（,;:";

    private static final String NUMERALS = "0123456789一二三四五六七八九十";

    private final Scan scan;
    private final FoldedText text;
    private final List<Office> offices;
    private final ChineseNameRuns runs;
    private final List<PersonMention> found = new ArrayList<>();

    private ChineseNames(Scan scan, List<Office> offices) {
        this.scan = scan;
        text = scan.text();
        runs = new ChineseNameRuns(scan);
        this.offices = offices;
    }

    static List<PersonMention> in(Scan scan, Words words, List<Office> offices) {
        var names = new ChineseNames(scan, offices);
        for (var office : offices) {
            names.behind(office);
            names.before(office);
        }
        for (var title : scan.matches("honorific")) {
            names.alone(title.start(), null, "person-honorific");
        }
        for (var speech : scan.matches("speech")) {
            names.alone(speech.start(), null, "person-speaks");
        }
        names.dotted();
        names.latin();
        return PersonMention.apart(names.found);
    }

    private void behind(Office office) {
        var start = office.end();
        for (var title = scan.at("honorific", start); title.isPresent(); title = scan.at("honorific", start)) {
            start = title.get().end();
        }
        var japanese = "JP".equals(office.state()) ? runs.japanese(start) : 0;
        var length = japanese > 0 ? japanese : runs.behind(start, office.level().equals("official"));
        length = counted(office) && !runs.dotted(start, start + length) ? 0 : bracketed(start, length);
        if (length > 1) {
            found.add(new PersonMention(start, start + length, office, "person-after-function"));
        }
    }

    /** “2位教授来台”, “代表第四次会议”: people counted have no name, nor has a number. */
    private boolean counted(Office office) {
        var before = text.near(office.start() - 1);
        var ordinal = text.near(office.end()) == '第' && NUMERALS.indexOf(text.near(office.end() + 1)) >= 0;
        return before == '位' || before == '名' || ordinal;
    }

    /** 克罗伊策（Matthias Kreuzer）: up to a bracket with the name in Latin letters, whatever its last characters. */
    private int bracketed(int start, int length) {
        for (var end = start + Math.max(length, 2); end - start <= LONGEST && runs.han(end - 1); end++) {
            if (text.near(end) == '(' && latinName(end + 1)) {
                return end - start;
            }
        }
        return length;
    }

    /** 王毅外长, 普京总统: from a mark or a word before names to a title without a portfolio. */
    private void before(Office office) {
        if (office.end() - office.start() <= TITLE
                && scan.at("notname", office.start()).isEmpty()) {
            alone(office.start(), office, "person-before-function");
        }
    }

    private void alone(int end, @Nullable Office office, String rule) {
        for (var start = end - 2; start >= 0 && end - start <= LONGEST; start--) {
            if (begins(start) && name(start, end)) {
                found.add(new PersonMention(start, end, office == null ? office(start) : office, rule));
                return;
            }
        }
    }

    /** At a mark, or behind a word that stands before names. */
    private boolean begins(int start) {
        return start == 0
                || text.near(start - 1) == '\n'
                || text.near(start - 1) == ' '
                || MARKS.indexOf(text.near(start - 1)) >= 0
                || scan.ends("lead").get(start);
    }

    /** A whole family name with what follows, or three characters and more that spell a foreign name. */
    private boolean name(int start, int end) {
        if (!runs.free(start, end)
                || "方司局署厅港省市县".indexOf(text.near(end - 1)) >= 0
                || scan.at("stop", start).isPresent()) {
            return false;
        }
        var surname = scan.at("surname", start);
        if (surname.isPresent()) {
            var given = end - start - surname.get().length();
            return (given == 1 || given == 2) && runs.chinese(surname.get()) == end - start;
        }
        return end - start >= 3 && runs.foreign(start) == end - start;
    }

    /** “弗拉基米尔·普京” without a function before it. */
    private void dotted() {
        for (var at = 1; at < text.length() - 1; at++) {
            if (text.at(at) == '·'
                    && Transliteration.holds(text.at(at - 1))
                    && Transliteration.holds(text.at(at + 1))) {
                var start = runs.back(at);
                var length = runs.foreign(start);
                if (runs.dotted(start, start + length) && !signed(start)) {
                    found.add(new PersonMention(start, start + length, office(start), "person-dotted"));
                }
                at = Math.max(at, start + length);
            }
        }
    }

    /** “编译：木合塔尔·木拉提”: who wrote the report. */
    private boolean signed(int start) {
        var line = scan.layout().lineOf(start);
        return start - line.start() < LONGEST + 2
                && text.folded(line.start(), start).matches("[(【\\[]?(编译|责编|编辑|责任编辑|翻译|摄影|供稿|作者|审校)[:：/ ].*");
    }

    /** 派尼亚（Semisi Paenia）: the name in Latin letters behind it. */
    private void latin() {
        for (var at = 2; at < text.length() - 2; at++) {
            if (text.at(at) == '(' && latinName(at + 1)) {
                for (var start = at - 2; start >= 0 && at - start <= LONGEST; start--) {
                    var bounded = begins(start) || scan.ends("function").get(start);
                    if (bounded && runs.free(start, at) && runs.foreign(start) == at - start) {
                        found.add(new PersonMention(start, at, office(start), "person-latin"));
                        break;
                    }
                }
            }
        }
    }

    /** Two words or more in Latin letters, each with a capital first and small letters, up to the bracket. */
    private boolean latinName(int start) {
        var end = start;
        while (end < text.length() && end - start < 60 && text.near(end) != ')' && text.near(end) != '\n') {
            end++;
        }
        var parts = scan.surface(start, end).strip().split("[ -]");
        for (var part : parts) {
            if (part.length() < 2
                    || !Character.isUpperCase(part.charAt(0))
                    || !part.matches("[\\p{IsLatin}'’.]+")
                    || Character.isUpperCase(part.charAt(1))) {
                return false;
            }
        }
        return parts.length > 1 && text.near(end) == ')';
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
