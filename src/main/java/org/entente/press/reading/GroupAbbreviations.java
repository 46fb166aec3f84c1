package org.entente.press.reading;

/** Abbreviations in brackets, which belong to the name of a group: at its end, or between its head and a preposition. */
final class GroupAbbreviations {

    private final Scan scan;
    private final Words words;

    GroupAbbreviations(Scan scan, Words words) {
        this.scan = scan;
        this.words = words;
    }

    /** With its abbreviation in brackets: “… Food Security (CTI-CFF)”. */
    int end(int last) {
        if (!words.gap(last).equals(" (") || last + 1 >= words.size()) {
            return words.end(last);
        }
        var word = last + 1;
        while (word - last < 3 && words.gap(word).equals("-")) {
            word++;
        }
        var letters = scan.surface(words.start(last + 1), words.end(word));
        var upper = letters.chars().filter(Character::isUpperCase).count();
        return words.gap(word).startsWith(")") && upper > 1 && letters.indexOf(' ') < 0
                ? words.end(word) + 1
                : words.end(last);
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
