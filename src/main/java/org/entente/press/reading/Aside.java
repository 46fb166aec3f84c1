package org.entente.press.reading;

import java.util.BitSet;
import java.util.List;

/**
 * What of a page is not the report: lines that a marker of the tables begins, everything behind the heading of related
 * news, menus with bars between their words, and the short lines behind the last sentence.
 */
final class Aside {

    private static final int LONGEST_MARK = 24;

    private final FoldedText text;
    private final boolean chinese;
    private final List<Span> lines;
    private final BitSet aside = new BitSet();

    private Aside(FoldedText text, boolean chinese, List<Span> lines) {
        this.text = text;
        this.chinese = chinese;
        this.lines = lines;
    }

    static BitSet of(FoldedText text, boolean chinese, List<Span> lines, List<Match> markers) {
        var rule = new Aside(text, chinese, lines);
        for (var marker : markers) {
            rule.mark(marker);
        }
        rule.menus();
        rule.trailing();
        return rule.aside;
    }

    private void mark(Match marker) {
        var line = line(marker.start());
        var before = marker.start() - line.start();
        var rest = line.length() - marker.length();
        var tail = marker.category().equals("tail") && line.start() > text.length() / 4;
        if (before <= 6 && rest - before <= Math.max(marker.length() / 2, 4)) {
            aside.set(line.start(), tail ? text.length() : line.end());
        } else if (labels(marker, before) || marker.length() >= (chinese ? 8 : 25)) {
            aside.set(line.start(), line.end());
        }
    }

    /** “Read also: …”, “Tags: …” at the beginning of a line, or anywhere in a line that is no sentence. */
    private boolean labels(Match marker, int before) {
        var at = marker.end();
        while (text.near(at) == ' ' && at < text.length()) {
            at++;
        }
        var line = line(marker.start());
        var mark = text.near(at) == ':' || text.near(at) == '|' || text.near(at - 1) == ':';
        return mark && (before <= 6 || before <= 40 && !sentence(line));
    }

    private Span line(int place) {
        var low = 0;
        var high = lines.size() - 1;
        while (low < high) {
            var middle = (low + high + 1) / 2;
            if (lines.get(middle).start() <= place) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return lines.get(low);
    }

    /** “Home | News | Contact”, “News > World > Asia”. */
    private void menus() {
        for (var line : lines) {
            var bars = 0;
            var dots = 0;
            for (var at = line.start(); at < line.end(); at++) {
                var c = text.at(at);
                bars += c == '|' || c == '>' || c == '›' || c == '▸' || c == '☰' ? 1 : 0;
                dots += ("·/-".indexOf(c) >= 0 || arrow(at, line)) && apart(at, line) ? 1 : 0;
            }
            bars += dots > 1 && words(line) <= 4 * (dots + 1) ? dots : 0;
            if (bars > 0 && line.length() < (chinese ? 80 : 200) * bars && !sentence(line)) {
                aside.set(line.start(), line.end());
            }
        }
    }

    /** “Home » News”, and no quotation in French. */
    private boolean arrow(int at, Span line) {
        return text.at(at) == '"'
                && text.original(at, at + 1).equals("»")
                && text.original(line.start(), line.end()).indexOf('«') < 0;
    }

    /** Between words, with a blank on either side. */
    private boolean apart(int at, Span line) {
        return at > line.start() + 2 && text.near(at - 1) == ' ' && text.near(at + 1) == ' ';
    }

    private int words(Span line) {
        var words = 0;
        for (var at = line.start(); at < line.end(); at++) {
            words += text.letter(at) && !text.letter(at - 1) ? 1 : 0;
        }
        return words;
    }

    /** Behind the last line that ends as sentences do, short lines are no part of the report. */
    private void trailing() {
        var last = lines.size() - 1;
        while (last > 0 && !sentence(lines.get(last)) && lines.get(last).length() < (chinese ? 40 : 110)) {
            last--;
        }
        if (last > 0 && sentence(lines.get(last))) {
            for (var i = last + 1; i < lines.size(); i++) {
                if (!signed(lines.get(i))) {
                    aside.set(lines.get(i).start(), lines.get(i).end());
                }
            }
        }
    }

    /** “Abidjan, le 15 février 2024”: where and when, at the foot. */
    private boolean signed(Span line) {
        var words = text.folded(line.start(), line.end());
        return line.length() < 48
                && words.matches("\\p{L}[\\p{L} '-]{2,24}, [^0-9]{0,6}[0-9]{1,2}\\D{1,16}20[0-9]{2}\\D{0,3}");
    }

    /** It ends as sentences do, also before the mark of an agency: “… today. (END)”. */
    private boolean sentence(Span line) {
        var last = line.end() - 1;
        var open = text.at(last) == ')' ? text.folded(line.start(), line.end()).lastIndexOf('(') : -1;
        if (open > 0 && line.length() - open <= LONGEST_MARK) {
            last = line.start() + open - 1;
            while (last > line.start() && text.at(last) == ' ') {
                last--;
            }
        }
        while (last > line.start() && (text.at(last) == '"' || text.at(last) == ')' || text.at(last) == '\'')) {
            last--;
        }
        return ".!?。؟".indexOf(text.at(last)) >= 0 && line.length() > (chinese ? 10 : 28);
    }
}
