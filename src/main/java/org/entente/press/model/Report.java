package org.entente.press.model;

import java.net.URI;
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
 * @param copyOf the report with the same words that came first, from another address; null where it is the first
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
        @Nullable UUID happeningId,
        @Nullable UUID copyOf) {

    /** The value of the {@code lang} attribute of its words; null where the language is none of the six. */
    public @Nullable String tag() {
        return language.equals("other") ? null : language;
    }

    /** Whether another report with the same words came first: what it says is decided there. */
    public boolean isCopy() {
        return copyOf != null;
    }

    /** The host that it was retrieved from; empty where it was not. */
    public String host() {
        if (!hasAddress()) {
            return "";
        }
        var host = URI.create(name).getHost();
        return host == null ? "" : host;
    }

    public boolean hasAddress() {
        return origin == Origin.ADDRESS || origin == Origin.FEED;
    }
}
