package org.entente.texts.web;

import java.util.Map;
import java.util.UUID;
import org.entente.web.Identifier;

/** What every form of this part sends besides its fields. */
final class SilenceForms {

    private SilenceForms() {}

    /** The token by which a form that is sent twice acts once. */
    static UUID token(Map<String, String> sent) {
        return Identifier.of(sent.getOrDefault("form", ""));
    }
}
