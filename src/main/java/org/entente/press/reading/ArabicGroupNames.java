package org.entente.press.reading;

import org.entente.press.reading.Words.Mark;
import org.jspecify.annotations.Nullable;

/** “مجموعة أصدقاء المياه”, “مجموعة الاتصال الدولية المعنية بالشأن السوري”: as far as articles and constructs go. */
final class ArabicGroupNames implements GroupNames {

    private static final int MOST_WORDS = 9;

    private final Scan scan;
    private final Words words;

    ArabicGroupNames(Scan scan, Words words) {
        this.scan = scan;
        this.words = words;
    }

    @Override
    public @Nullable Span of(Match head) {
        if (head.value().equals("weak")
                && scan.text().folded(head.word(), head.start()).endsWith("ال")) {
            return null;
        }
        var last = words.index(head.end() - 1);
        if (quotes(last)) {
            return new Span(start(head), closing(last));
        }
        if (words.folded(last + 1 < words.size() ? last + 1 : last).equals("من")) {
            // “at the initiative of Morocco”
            return null;
        }
        var end = to(last, head.value().equals("friends"));
        var enough = switch (head.value()) {
            case "friends" -> 1;
            case "weak" -> 2;
            default -> scan.text().folded(head.start(), head.end()).contains(" ") ? 0 : 1;
        };
        return end - last >= enough ? new Span(start(head), words.end(end)) : null;
    }

    @Override
    public @Nullable Span friends(Match head) {
        var last = words.index(head.end() - 1);
        var end = to(last, true);
        return end > last ? new Span(start(head), words.end(end)) : null;
    }

    /** “مبادرة "اجتماعات العقبة"”: the name in quotation marks right behind its head. */
    private boolean quotes(int last) {
        return words.gap(last).equals(" \"") && words.gap(last + 1).equals(" ") && closing(last) > 0;
    }

    /** Behind the closing mark, 0 if there is none near. */
    private int closing(int last) {
        for (var word = last + 1; word < words.size() && word - last <= MOST_WORDS; word++) {
            var gap = words.gap(word);
            if (gap.startsWith("\"")) {
                return words.end(word) + 1;
            }
            if (!gap.equals(" ") && !gap.equals("-")) {
                return 0;
            }
        }
        return 0;
    }

    /** The article belongs to the name, and a preposition written together with its first word. */
    private int start(Match head) {
        var clitics = scan.text().folded(head.word(), head.start());
        if (clitics.endsWith("لل") || clitics.equals("ل") || clitics.equals("ب")) {
            return head.word();
        }
        return clitics.endsWith("ال") ? head.start() - 2 : head.start();
    }

    private int to(int from, boolean anything) {
        var last = from;
        for (var word = from + 1; word < words.size() && word - from <= MOST_WORDS && joined(word); word++) {
            if (ends(word) || !(anything && (word == from + 1 || noun(word)) || goesOn(word))) {
                break;
            }
            last = word;
        }
        while (last > from && scan.has("grouplink", words.span(last))) {
            last--;
        }
        return last;
    }

    private boolean joined(int word) {
        var gap = words.gap(word - 1);
        return gap.equals(" ") || gap.equals(" \"") || gap.equals("\" ");
    }

    private boolean ends(int word) {
        return words.is(word, Mark.CALENDAR)
                || words.is(word, Mark.FUNCTION)
                || words.is(word, Mark.SAY) && !article(word)
                || scan.has("groupend", words.span(word));
    }

    /** With the article, a country, a link such as “بشأن”, or a noun right before one of these. */
    private boolean goesOn(int word) {
        return article(word)
                || words.is(word, Mark.ENTITY)
                || scan.has("grouplink", words.span(word))
                || scan.has("grouplink", words.span(word - 1)) && !words.is(word, Mark.STOP)
                || word + 1 < words.size()
                        && joined(word + 1)
                        && article(word + 1)
                        && scan.has("grouplink", words.span(word - 1));
    }

    /** “أصدقاء حقوق كبار السن”: a noun before one with the article, or a proper name right behind the first. */
    private boolean noun(int word) {
        var plain = !article(word - 1)
                && !words.is(word, Mark.STOP)
                && !words.is(word, Mark.SAY)
                && !words.folded(word).startsWith("و");
        var last = word + 1 >= words.size() || !words.gap(word).equals(" ");
        return plain && (last || joined(word + 1) && article(word + 1));
    }

    private boolean article(int word) {
        var folded = words.folded(word);
        return folded.startsWith("ال") && folded.length() > 3
                || folded.startsWith("لل")
                || folded.startsWith("وال")
                || folded.startsWith("بال");
    }
}
