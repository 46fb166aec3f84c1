package org.entente.texts.web;

import java.util.UUID;
import org.entente.web.Identifier;
import org.entente.web.NotFound;

/** A paragraph of one of the versions under silence, as the value of a choice. */
record SilencePlace(UUID versionId, UUID paragraphId) {

    static SilencePlace read(String value) {
        var parts = value.split("/", -1);
        if (parts.length != 2) {
            throw new NotFound();
        }
        return new SilencePlace(Identifier.of(parts[0]), Identifier.of(parts[1]));
    }

    String value() {
        return versionId + "/" + paragraphId;
    }
}
