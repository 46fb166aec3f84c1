package org.entente.press.reading;

/** Brackets and quotation marks in the name of a group, behind its head. */
final class GroupAbbreviations {

    private static final int MOST_QUOTED = 9;

    private final Scan scan;
    private final Words words;

    GroupAbbreviations(Scan scan, Words words) {
        this.scan = scan;
        this.words = words;
    }

    /** The last word between the quotation marks right behind a head, or the head itself. */
    int quotation(int head) {
        if (!words.gap(head).startsWith(" \"") || !words.capital(head + 1)) {
            return head;
        }
        for (var word = head + 1; word < words.size() && word - head <= MOST_QUOTED; word++) {
            var gap = words.gap(word);
            if (gap.startsWith("\"") || gap.startsWith(" \"")) {
                return word;
            }
            if (gap.indexOf('\n') >= 0 || gap.indexOf('.') >= 0) {
                break;
            }
        }
        return head;
    }

    /** Over its abbreviation in brackets: “Bilateral Consultation Mechanism (BCM) on …”. */
    int acronym(int last) {
        return last + 2 < words.size()
                        && words.gap(last).equals(" (")
                        && words.gap(last + 1).equals(") ")
                        && scan.text().capital(words.end(last + 1) - 1)
                        && scan.has("grouplink", words.span(last + 2))
                ? last + 1
                : last;
    }
}
