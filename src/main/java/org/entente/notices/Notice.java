package org.entente.notices;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.entente.core.PartyCode;
import org.jspecify.annotations.Nullable;

/**
 * Something to tell every office of some parties. Arguments may be a String, a number, an {@code Instant} (written with
 * weekday, in the reader's zone), a {@code Deadline}, a {@code LocalizedText}, a {@code PartyCode} or a collection of
 * those; each is written in the reader's language.
 *
 * @param subjectKey message key of one line; {@code bodyKey} of the whole; both belong to the sending module
 * @param path where the matter stands on this server
 * @param legal whether the notice starts or changes a deadline: such notices cannot be unsubscribed
 * @param label the marking of the matter, which stands before the subject; null where it has none
 */
public record Notice(
        String subjectKey,
        String bodyKey,
        Map<String, Object> arguments,
        String path,
        Set<PartyCode> parties,
        boolean legal,
        UUID subjectId,
        @Nullable String label) {

    /** About a matter without a marking. */
    public Notice(
            String subjectKey,
            String bodyKey,
            Map<String, Object> arguments,
            String path,
            Set<PartyCode> parties,
            boolean legal,
            UUID subjectId) {
        this(subjectKey, bodyKey, arguments, path, parties, legal, subjectId, null);
    }

    /** The same, with the marking of its matter. */
    public Notice labelled(String marking) {
        return new Notice(subjectKey, bodyKey, arguments, path, parties, legal, subjectId, marking);
    }
}
