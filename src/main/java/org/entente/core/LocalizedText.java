package org.entente.core;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** The same words in one or more languages. Immutable; holds at least one wording, none of them blank. */
public record LocalizedText(Map<Language, String> wordings) {

    public LocalizedText {
        if (wordings.isEmpty() || wordings.values().stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("A localized text holds at least one wording and no blank one.");
        }
        wordings = Collections.unmodifiableMap(new EnumMap<>(wordings));
    }

    /** The wording in the language asked for, else in English, else in the first language there is. */
    public String in(Language language) {
        return wordings.getOrDefault(
                language,
                wordings.getOrDefault(Language.EN, wordings.values().iterator().next()));
    }

    /** The language that {@link #in} answers in, for the {@code lang} attribute of what it answers. */
    public Language languageFor(Language language) {
        if (wordings.containsKey(language)) {
            return language;
        }
        return wordings.containsKey(Language.EN)
                ? Language.EN
                : wordings.keySet().iterator().next();
    }
}
