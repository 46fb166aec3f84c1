package org.entente.press.reading;

/** Where a report says that it was written or signed. */
final class Datelines {

    private static final int SHORT_LINE = 48;
    private static final int PARAGRAPH = 80;
    /** The longest line of names and dates between bars. */
    private static final int LABELS = 160;

    private static final int BAR = 3;
    private static final String BARS = "|·/";

    private final View view;
    private final Scan scan;

    Datelines(View view) {
        this.view = view;
        scan = view.scan();
    }

    /** “Abidjan, 15 February 2024” on a line of its own. */
    boolean signed(Mention city) {
        var line = scan.layout().lineOf(city.start());
        return line.length() <= SHORT_LINE
                && city.start() - line.start() <= 4
                && view.dates().stream().anyMatch(date -> line.holds(date.start()));
    }

    /** At the beginning of a line with a mark behind it, between the bars of a line with its date, or alone on a line. */
    boolean dateline(Mention city) {
        var line = scan.layout().lineOf(city.start());
        if (barred(city, line) || stopped(city, line) || alone(city, line)) {
            return true;
        }
        if (city.start() - line.start() > (scan.chinese() ? 12 : 30)) {
            return false;
        }
        for (var at = city.end(); at < Math.min(line.end(), city.end() + (scan.chinese() ? 10 : 45)); at++) {
            var c = scan.text().at(at);
            if (c == '-'
                    || c == '('
                    || c == '/'
                    || c == ':'
                    || c == '电'
                    || c == '讯'
                    || c == '電'
                    || c == '訊'
                    || c == '.'
                            && at - city.end() > 2
                            && !Character.isDigit(scan.text().near(at + 1))) {
                return true;
            }
        }
        return false;
    }

    /** “Business Bureau | Visakhapatnam | Updated on February 6”. */
    private boolean barred(Mention city, Span line) {
        if (line.length() > LABELS) {
            return false;
        }
        var before = scan.text().folded(line.start(), city.match().word()).strip();
        var behind = scan.text()
                .folded(city.end(), Math.min(line.end(), city.end() + BAR))
                .strip();
        return (bar(before, before.length() - 1) || before.isEmpty())
                && (bar(behind, 0) || behind.isEmpty() && !before.isEmpty())
                && view.dates().stream().anyMatch(date -> line.holds(date.start()));
    }

    /** “Santo Domingo, RD”: a line of its own, with the State or nothing behind. */
    private boolean alone(Mention city, Span line) {
        if (city.match().word() != line.start() || line.length() > SHORT_LINE) {
            return false;
        }
        var behind = scan.text().folded(city.end(), line.end()).strip();
        return behind.isEmpty()
                || behind.startsWith(", ") && behind.indexOf(' ', 2) < 0 && Character.isLetter(behind.charAt(2));
    }

    private static boolean bar(String words, int place) {
        return !words.isEmpty() && BARS.indexOf(words.charAt(place)) >= 0;
    }

    /** “Puerto Iguazú. Con la lectura de un acta”: a paragraph that begins with a place and a full stop. */
    private boolean stopped(Mention city, Span line) {
        return city.match().word() == line.start()
                && line.length() > PARAGRAPH
                && scan.text().near(city.end()) == '.'
                && scan.text().near(city.end() + 1) == ' ';
    }
}
