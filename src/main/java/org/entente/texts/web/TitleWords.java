package org.entente.texts.web;

import java.util.Map;
import org.entente.core.Language;
import org.entente.texts.model.Words;

/** The title of a text in the language asked for, else in its original, which always has one. */
public final class TitleWords {

    private TitleWords() {}

    static String of(Words words, Language asked, Language original) {
        return of(words.title(), asked, original);
    }

    static Language languageOf(Words words, Language asked, Language original) {
        return words.title().containsKey(asked) ? asked : original;
    }

    public static String of(Map<Language, String> titles, Language asked, Language original) {
        return titles.getOrDefault(asked, titles.getOrDefault(original, ""));
    }
}
