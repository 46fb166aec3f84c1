package org.entente.groups.model;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.core.Language;
import org.entente.core.LocalizedText;

/** The short address of a group, derived from its short name: {@code friends-of-the-charter}. */
public final class Slug {

    /** Words that stand in addresses where the name of a group would stand. */
    private static final Set<String> RESERVED = Set.of("new", "open", "none");

    private static final int LONGEST = 48;

    private Slug() {}

    /** From the short name in a language of Latin script, else from the acronym, which is Latin always. */
    public static String of(LocalizedText shortName, String acronym) {
        var derived = Stream.of(Language.EN, Language.FR, Language.ES)
                .flatMap(language -> Stream.ofNullable(shortName.wordings().get(language)))
                .map(Slug::written)
                .filter(slug -> !slug.isEmpty())
                .findFirst()
                .orElseGet(() -> written(acronym));
        return RESERVED.contains(derived) ? withAcronym(derived, acronym) : derived;
    }

    /** Another address for the same name, where the first is taken. */
    public static String withAcronym(String slug, String acronym) {
        return slug + "-" + written(acronym);
    }

    private static String written(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("['’]", "")
                .replaceAll("[^a-z0-9]+", "-");
        return trimmed(plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain);
    }

    private static String trimmed(String slug) {
        return slug.replaceAll("^-|-$", "");
    }
}
