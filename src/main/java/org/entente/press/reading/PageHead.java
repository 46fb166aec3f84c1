package org.entente.press.reading;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What stands above a headline: menus, lists of sections and of languages, words about the page itself, the letterhead
 * of who publishes with all its lines.
 */
final class PageHead {

    private static final int TELLING = 8;
    private static final int SECTION_WORDS = 3;
    private static final int OUTLET = 24;

    /** So many wide gaps are a menu, whatever its words. */
    private static final int MENU = 2;

    private static final String SIGNS = "▶►▸▾▼☰⌄";

    private final Scan scan;

    PageHead(Scan scan) {
        this.scan = scan;
    }

    /** A menu told by its gaps, signs or sections, another script, or words about the page: cookies, the search. */
    boolean page(Span line) {
        var told = tells(line) || scan.has("event", line);
        return foreign(line)
                || marks(line) > 1
                || gaps(line) > MENU
                || !told && (scan.has("website", line) || menu(line));
    }

    /** The name of who publishes: short, and no word of an event in it. */
    boolean masthead(Span line) {
        if (page(line)) {
            return true;
        }
        if (scan.has("masthead", line) && !announces(line)) {
            var tells = tells(line) || scan.has("event", line) && words(line) > TELLING;
            return !tells || !scan.chinese() && words(line) <= 6 || line.length() <= 12;
        }
        return shouted(line) && words(line) <= 4 || outlet(line);
    }

    /** A further line of the letterhead: in one block with the name of who publishes, or above the menu. */
    boolean letterhead(Span line) {
        var lines = scan.layout().lines();
        var at = lines.indexOf(scan.layout().lineOf(line.start()));
        if (at > 0 && small(line) && masthead(lines.get(at - 1))) {
            return true;
        }
        var told = tells(line) || scan.has("say", line) || scan.has("event", line) && words(line) > TELLING;
        var above = at > 0 && joined(lines.get(at - 1), line);
        var named = above && scan.layout().body(lines.get(at - 1).start()) && masthead(lines.get(at - 1));
        return !told && brief(line) && (named || (above || at == 0) && menuBelow(lines, at));
    }

    private boolean brief(Span line) {
        return scan.chinese() ? line.length() <= OUTLET : words(line) <= TELLING;
    }

    private boolean menuBelow(List<Span> lines, int at) {
        return at + 1 < lines.size()
                && joined(lines.get(at), lines.get(at + 1))
                && (!scan.layout().body(lines.get(at + 1).start()) || menu(lines.get(at + 1)));
    }

    /** No empty line between. */
    private boolean joined(Span line, Span next) {
        var text = scan.text();
        return text.folded(line.end(), next.start())
                        .chars()
                        .filter(c -> c == '\n')
                        .count()
                == 1;
    }

    /** “auprès des organisations internationales”: goes on with the line before it. */
    private boolean small(Span line) {
        var first = scan.text().original(line.start(), line.start() + 1);
        return !first.isEmpty() && Character.isLowerCase(first.charAt(0));
    }

    boolean shouted(Span line) {
        var words = scan.text().original(line.start(), line.end());
        return !scan.chinese() && !scan.arabic() && words.chars().noneMatch(Character::isLowerCase);
    }

    boolean tells(Span line) {
        return scan.has("eventverb", line);
    }

    int words(Span line) {
        var words = 0;
        for (var at = line.start(); at < line.end(); at++) {
            words += scan.text().letter(at) && !scan.text().letter(at - 1) ? 1 : 0;
        }
        return words;
    }

    private boolean menu(Span line) {
        var words = scan.text().original(line.start(), line.end());
        return gaps(line) > 1 || marks(line) > 0 || sections(line) || listed(words);
    }

    private int gaps(Span line) {
        var words = scan.text().original(line.start(), line.end());
        var gaps = 0;
        for (var at = 2; at < words.length(); at++) {
            gaps += wide(words, at) && !wide(words, at - 1) ? 1 : 0;
        }
        return gaps;
    }

    /** “Proyectos ▾  Biblioteca ▾”. */
    private long marks(Span line) {
        return scan.text()
                .original(line.start(), line.end())
                .chars()
                .filter(c -> SIGNS.indexOf(c) >= 0)
                .count();
    }

    private static boolean wide(String words, int at) {
        return Character.isSpaceChar(words.charAt(at)) && Character.isSpaceChar(words.charAt(at - 1));
    }

    /** “即时 新加坡 国际 中国 财经”: Chinese parts words by blanks only in a menu. */
    private boolean sections(Span line) {
        var names = scan.text().folded(line.start(), line.end()).split(" ", -1);
        return scan.chinese() && names.length > 3 && Stream.of(names).allMatch(name -> name.length() <= 4);
    }

    /** “Actualité, Sécurité, À la une”: three names of sections or more, each of a few words and none a figure. */
    private static boolean listed(String words) {
        var names = words.split("[,،、] ?", -1);
        return names.length >= SECTION_WORDS
                && Stream.of(names)
                        .allMatch(name -> !name.isEmpty()
                                && !Character.isLowerCase(name.charAt(0))
                                && name.split(" ", -1).length <= SECTION_WORDS
                                && name.chars().noneMatch(Character::isDigit));
    }

    /** Without a letter in the script of the report, or in three scripts: “العربية 中文 English Русский”. */
    private boolean foreign(Span line) {
        Set<UnicodeScript> scripts = EnumSet.noneOf(UnicodeScript.class);
        scan.text()
                .original(line.start(), line.end())
                .codePoints()
                .filter(Character::isLetter)
                .forEach(letter -> scripts.add(UnicodeScript.of(letter)));
        return !scripts.isEmpty() && !scripts.contains(script()) || scripts.size() > 2;
    }

    private UnicodeScript script() {
        return switch (scan.language()) {
            case "ar" -> UnicodeScript.ARABIC;
            case "ru" -> UnicodeScript.CYRILLIC;
            case "zh" -> UnicodeScript.HAN;
            default -> UnicodeScript.LATIN;
        };
    }

    /** “越通社 VietnamPlus”, “zaobao.sg”: told by how its first word ends, or by its address. */
    private boolean outlet(Span line) {
        if (tells(line) || line.length() > OUTLET && scan.chinese()) {
            return false;
        }
        var first = line.start();
        while (first < line.end() && scan.text().letter(first)) {
            first++;
        }
        var named = scan.chinese() && scan.ends("outlet").get(first);
        return named || address(line) && words(line) <= TELLING;
    }

    /** “zaobao.sg”: letters on either side of a full stop. */
    private boolean address(Span line) {
        for (var at = line.start() + 2; at < line.end() - 2; at++) {
            if (scan.text().at(at) == '.' && latin(at - 1) && latin(at - 2) && latin(at + 1) && latin(at + 2)) {
                return true;
            }
        }
        return false;
    }

    private boolean latin(int place) {
        var c = scan.text().at(place);
        return c >= 'a' && c <= 'z';
    }

    /** “Press statement: …” with the headline behind it. */
    private boolean announces(Span line) {
        return scan.matches("masthead", line).stream()
                .anyMatch(word -> scan.text().near(word.end()) == ':' && line.end() - word.end() > 40);
    }
}
