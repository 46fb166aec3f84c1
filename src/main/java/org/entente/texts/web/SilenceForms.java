package org.entente.texts.web;

import java.util.Map;
import java.util.UUID;
import org.entente.web.NotFound;

/** What every form of this part sends besides its fields. */
final class SilenceForms {

    private SilenceForms() {}

    /** The token by which a form that is sent twice acts once. */
    static UUID token(Map<String, String> sent) {
        return uuid(sent.getOrDefault("form", ""));
    }

    static UUID uuid(String text) {
        try {
            return UUID.fromString(text.strip());
        } catch (IllegalArgumentException unreadable) {
            throw new NotFound();
        }
    }
}
