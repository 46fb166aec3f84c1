package org.entente.information.requests;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.entente.core.Language;
import org.entente.core.PartyCode;
import org.jspecify.annotations.Nullable;

/**
 * A State asks the source of an item to let further parties read it (ORC-02). The two sides alone know of it.
 *
 * @param audienceId the asking State and those who speak for the source; where the chair does, the asking State alone
 * @param addressees the parties whose heads of mission spoke for the source when it was asked
 * @param ofChair whether they did as those in the chair: then whoever is in the chair is asked
 * @param parties for whom it is asked
 * @param answer null as long as there is none
 * @param endedAt when the source recalled the item without an answer: then there will be none
 */
public record ReleaseRequest(
        UUID id,
        UUID thingId,
        UUID groupId,
        UUID audienceId,
        PartyCode askedBy,
        Set<PartyCode> addressees,
        boolean ofChair,
        Set<PartyCode> parties,
        Quoted reason,
        Instant askedAt,
        UUID actId,
        @Nullable Answer answer,
        @Nullable Instant endedAt) {

    public ReleaseRequest {
        addressees = Set.copyOf(addressees);
        parties = Set.copyOf(parties);
    }

    /** Words of a State in the language in which they were written. */
    public record Quoted(String words, Language language) {}

    /**
     * What the source says.
     *
     * @param reason may be empty where it is granted
     */
    public record Answer(boolean granted, Quoted reason, PartyCode by, Instant at, UUID actId) {}

    /** Whether the source is still to answer. */
    public boolean isOpen() {
        return answer == null && endedAt == null;
    }

    public String path() {
        return "/releases/" + id;
    }
}
