package org.entente.identity;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.core.Language;
import org.jspecify.annotations.Nullable;

/**
 * The name of a person as the mission writes it (ACC-02): honorifics, given name, family name, and the whole name in
 * Arabic script where there is one. Blank parts are none.
 */
public record PersonName(
        @Nullable String honorific,
        String given,
        String family,
        @Nullable String arabic) {

    private static final int LONGEST = 100;

    /** @throws IllegalArgumentException if the given name or the family name is blank */
    public PersonName {
        honorific = orNone(honorific);
        given = given.strip();
        family = family.strip();
        arabic = orNone(arabic);
        if (given.isEmpty() || family.isEmpty()) {
            throw new IllegalArgumentException("A person has a given name and a family name.");
        }
    }

    /** Whether the parts make a name: both names there, none longer than 100 characters. */
    public static boolean isName(@Nullable String honorific, String given, String family, @Nullable String arabic) {
        return !given.isBlank()
                && !family.isBlank()
                && Stream.of(given, family, honorific == null ? "" : honorific, arabic == null ? "" : arabic)
                        .allMatch(part -> part.length() <= LONGEST);
    }

    /** The name for a reader of the language: in Arabic script, or with the family name in capitals. */
    public String in(Language language) {
        return language == Language.AR && arabic != null
                ? arabic
                : Stream.of(honorific == null ? "" : honorific, given, family.toUpperCase(Locale.ROOT))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" "));
    }

    private static @Nullable String orNone(@Nullable String part) {
        return part == null || part.isBlank() ? null : part.strip();
    }
}
