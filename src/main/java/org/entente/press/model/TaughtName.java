package org.entente.press.model;

import java.text.Normalizer;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.entente.core.PartyCode;

/**
 * A name that a group has taught its review.
 *
 * @param form as it stands in reports
 * @param meaning the code of a State or an organisation, the full name of a person, the name of a group in English
 */
public record TaughtName(
        UUID id, UUID groupId, String form, Kind kind, String meaning, PartyCode taughtBy, Instant taughtAt) {

    /** The form as it counts: in scripts that have case, whatever the case. */
    public String key() {
        return Normalizer.normalize(form, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }

    /** What a name may stand for. */
    public enum Kind {
        PARTY,
        PERSON,
        GROUP
    }
}
