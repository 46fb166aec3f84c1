package org.entente.texts.web;

import java.util.UUID;
import org.entente.core.Language;
import org.jspecify.annotations.Nullable;

/** Where pages of texts stand. */
final class Places {

    private Places() {}

    /** @param with the language beside the original, as asked for; anything that is none is left out */
    static String sideBySide(UUID textId, int version, @Nullable String with) {
        var language = with == null ? "" : Language.of(with).map(Language::tag).orElse("");
        return "/texts/" + textId + "/versions/" + version + "/side-by-side"
                + (language.isEmpty() ? "" : "?with=" + language);
    }
}
