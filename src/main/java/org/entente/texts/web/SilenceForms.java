package org.entente.texts.web;

import java.util.Map;
import java.util.UUID;
import org.entente.texts.model.Wording;
import org.entente.web.NotFound;

/** What every form of this part sends besides its fields. */
final class SilenceForms {

    private SilenceForms() {}

    /** The token by which a form that is sent twice acts once. */
    static UUID token(Map<String, String> sent) {
        return uuid(sent.getOrDefault("form", ""));
    }

    /** Whether what was written can go on the record: nothing that no reader sees, nothing endless. */
    static boolean isReadable(String written) {
        return Wording.isReadable(written);
    }

    static UUID uuid(String text) {
        try {
            return UUID.fromString(text.strip());
        } catch (IllegalArgumentException unreadable) {
            throw new NotFound();
        }
    }
}
