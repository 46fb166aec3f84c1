package org.entente.press.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.entente.information.ClassificationMarks.Weight;
import org.entente.information.files.FileRefusal;
import org.entente.information.files.WordsOfFiles;
import org.entente.press.model.PressRefusal;
import org.entente.press.reading.Cut;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns what came in into words: pages by their own reader, documents as attached files are looked through. */
@Component
public class TakingIn {

    /** No report is longer, in bytes; the largest document that is read. */
    public static final int MOST_BYTES = 10_000_000;

    /** A page with all its menus. */
    static final int MOST_PAGE = 3_000_000;

    /** No report is longer, in characters. */
    static final int MOST_WORDS = 200_000;

    private static final int SHORTEST = 20;
    private static final int PEEK = 1_000;
    private static final Pattern PAGE =
            Pattern.compile("<(?:!doctype\\s+html|html|head|body|article)\\b", Pattern.CASE_INSENSITIVE);

    private final WordsOfFiles files;

    TakingIn(WordsOfFiles files) {
        this.files = files;
    }

    public Taken pasted(String words) {
        return checked(new Taken.Words(null, null, words, "", "text/plain"));
    }

    /**
     * A page or a document.
     *
     * @param name of the file, whatever that says
     * @param charset of a page, as its server said; null where nobody did
     */
    public Taken content(byte[] content, String name, @Nullable String charset) {
        if (content.length == 0) {
            return Taken.refused(PressRefusal.NOTHING_SENT);
        }
        if (content.length > MOST_BYTES) {
            return Taken.refused(PressRefusal.TOO_LARGE);
        }
        return isPage(content) ? page(content, charset) : document(content, name);
    }

    private static boolean isPage(byte[] content) {
        var beginning = new String(content, 0, Math.min(PEEK, content.length), StandardCharsets.ISO_8859_1);
        return !beginning.startsWith("%PDF")
                && !beginning.startsWith("PK")
                && PAGE.matcher(beginning).find();
    }

    private static Taken page(byte[] content, @Nullable String charset) {
        if (content.length > MOST_PAGE) {
            return Taken.refused(PressRefusal.TOO_LARGE);
        }
        try {
            return checked(HtmlWords.of(content, charset));
        } catch (IOException | IllegalArgumentException unreadable) {
            return Taken.refused(PressRefusal.UNREADABLE);
        }
    }

    private Taken document(byte[] content, String name) {
        return switch (files.of(content, name)) {
            case WordsOfFiles.Found.Refused(FileRefusal refusal) -> Taken.refused(refusal(refusal));
            case WordsOfFiles.Found.Words found -> {
                var mark = found.mark();
                yield mark != null && mark.weight() == Weight.REFUSE
                        ? Taken.refused(PressRefusal.BEARS_CLASSIFICATION)
                        : checked(new Taken.Words(
                                null, null, found.words(), "", found.type().mediaType()));
            }
        };
    }

    private static PressRefusal refusal(FileRefusal refusal) {
        return switch (refusal) {
            case MISSING -> PressRefusal.NOTHING_SENT;
            case TOO_LARGE -> PressRefusal.TOO_LARGE;
            case WRONG_TYPE -> PressRefusal.WRONG_TYPE;
            case BEARS_CLASSIFICATION -> PressRefusal.BEARS_CLASSIFICATION;
            case BUSY -> PressRefusal.BUSY;
            case NO_SUCH_PLACE, NOT_ENTITLED, UNREADABLE, ASK_CATEGORY, ALREADY_RECALLED, ALREADY_CONFIRMED ->
                PressRefusal.UNREADABLE;
        };
    }

    private static Taken checked(Taken.Words taken) {
        if (taken.words().length() > MOST_WORDS) {
            return Taken.refused(PressRefusal.TOO_LARGE);
        }
        var words = Letters.clean(taken.words());
        if (words.codePoints().filter(Character::isLetter).limit(SHORTEST).count() < SHORTEST) {
            return Taken.refused(PressRefusal.NO_WORDS);
        }
        var aside = taken.aside();
        return new Taken.Words(
                taken.title(),
                taken.published(),
                words,
                Cut.to(aside, MOST_WORDS),
                taken.mediaType().toLowerCase(Locale.ROOT));
    }
}
