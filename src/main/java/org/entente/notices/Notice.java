package org.entente.notices;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.entente.core.PartyCode;
import org.jspecify.annotations.Nullable;

/**
 * Something to tell every office of some parties, or some posts alone. Arguments may be a String, a number, an
 * {@code Instant} (written with weekday, in the reader's zone), a {@code Deadline}, a {@code LocalizedText}, a
 * {@code PartyCode} or a collection of those; each is written in the reader's language.
 *
 * @param subjectKey message key of one line; {@code bodyKey} of the whole; both belong to the sending module
 * @param path where the matter stands on this server
 * @param legal whether the notice starts or changes a deadline: such notices cannot be unsubscribed
 * @param posts the accounts that alone are served; empty where every office of the parties is
 * @param alert whether it may not wait for the end of quiet hours or for a digest
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
        Set<UUID> posts,
        boolean alert,
        @Nullable String label) {

    /** To every office of the parties, about a matter without a marking. */
    public Notice(
            String subjectKey,
            String bodyKey,
            Map<String, Object> arguments,
            String path,
            Set<PartyCode> parties,
            boolean legal,
            UUID subjectId) {
        this(subjectKey, bodyKey, arguments, path, parties, legal, subjectId, Set.of(), false, null);
    }

    /** The same for these posts of the parties alone: no mission's inbox shows it. */
    public Notice toPosts(Set<UUID> some) {
        return new Notice(subjectKey, bodyKey, arguments, path, parties, legal, subjectId, some, alert, label);
    }

    /** The same as an alert. */
    public Notice asAlert() {
        return new Notice(subjectKey, bodyKey, arguments, path, parties, legal, subjectId, posts, true, label);
    }

    /** The same, with the marking of its matter. */
    public Notice labelled(String marking) {
        return new Notice(subjectKey, bodyKey, arguments, path, parties, legal, subjectId, posts, alert, marking);
    }

    boolean isPersonal() {
        return !posts.isEmpty();
    }

    /** Whether its mail goes out at once, whatever its reader prefers. */
    boolean cannotWait() {
        return legal || alert;
    }
}
