package org.entente.press.reading;

import java.util.regex.Pattern;
import org.entente.press.reading.Words.Mark;

/** “Альянс стран ледников”, “Контактная группа соседей Афганистана”: nouns in the genitive behind the head of a name. */
final class RussianGenitives {

    private static final int MOST_WORDS = 4;
    /** Participles without an ending of a case: “группа создана”, “двери открыты”. */
    private static final Pattern SHORT = Pattern.compile(
            "\\p{L}{2,}(ован|ожден|режден|дан|бран|зван|сован|нован|чен|вершен|решен|щен)[аыо]|\\p{L}*(кры|нача|приня|подня)т[аыо]");

    private static final Pattern VERB =
            Pattern.compile("\\p{L}+(л|ла|ло|ли|ся|сь|ет|ют|ут|ит|ят|ая|ую|ый|ое|ом|ем|ами|ями|ым|но)");

    /** Verbs of the past and reflexive ones, which no table needs to list; “правила” is a noun. */
    private static final Pattern FINITE =
            Pattern.compile("(?!прав)\\p{L}+(лся|лась|лось|лись|ется|ются|ится|ятся|[вржщтч]ал[аи]|[чжшщвтдн]ил[аи])");

    private final Scan scan;
    private final Words words;

    RussianGenitives(Scan scan, Words words) {
        this.scan = scan;
        this.words = words;
    }

    /** The last noun of the chain, or the word itself if none follows. */
    int end(int head) {
        var last = head;
        for (var word = head + 1; word < words.size() && word - head <= MOST_WORDS; word++) {
            if (!words.gap(word - 1).equals(" ") || !noun(word) || words.capital(word) && word == head + 1) {
                break;
            }
            last = word;
        }
        return last;
    }

    static boolean finite(String folded) {
        return FINITE.matcher(folded).matches() || SHORT.matcher(folded).matches();
    }

    private boolean noun(int word) {
        var folded = words.folded(word);
        return folded.length() > 3
                && !words.is(word, Mark.STOP)
                && !words.is(word, Mark.SAY)
                && !words.is(word, Mark.CALENDAR)
                && !words.is(word, Mark.COMPLEMENT)
                && !words.is(word, Mark.FUNCTION)
                && !words.is(word, Mark.GIVEN)
                && !scan.has("groupend", words.span(word))
                && !scan.has("grouplink", words.span(word))
                && !scan.has("eventverb", words.span(word))
                && !VERB.matcher(folded).matches()
                && !SHORT.matcher(folded).matches();
    }
}
