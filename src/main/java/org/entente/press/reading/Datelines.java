package org.entente.press.reading;

/** Where a report says that it was written or signed. */
final class Datelines {

    private static final int SHORT_LINE = 48;

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

    /** At the beginning of a line, with a mark behind it. */
    boolean dateline(Mention city) {
        var line = scan.layout().lineOf(city.start());
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
}
