package org.entente.press.model;

import java.time.Instant;
import java.util.UUID;
import org.entente.core.PartyCode;
import org.jspecify.annotations.Nullable;

/**
 * A report in the inbox of a group.
 *
 * @param language BCP 47, or {@code other}
 * @param published EDTF, where the report says so
 * @param name the address it was retrieved from, or the name of its file; empty for pasted words
 * @param sha256 of the original as it came
 * @param happeningId the event it tells of, once something of it is confirmed
 */
public record Report(
        UUID id,
        UUID groupId,
        UUID audienceId,
        String title,
        String language,
        @Nullable String published,
        Origin origin,
        String name,
        @Nullable UUID sourceId,
        String sha256,
        Instant retrievedAt,
        PartyCode addedBy,
        ReportState state,
        @Nullable UUID happeningId) {

    /** The value of the {@code lang} attribute of its words; null where the language is none of the six. */
    public @Nullable String tag() {
        return language.equals("other") ? null : language;
    }

    public boolean hasAddress() {
        return origin == Origin.ADDRESS || origin == Origin.FEED;
    }
}
