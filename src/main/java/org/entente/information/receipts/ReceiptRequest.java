package org.entente.information.receipts;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import org.entente.core.PartyCode;
import org.jspecify.annotations.Nullable;

/**
 * The source of an item asks States to acknowledge its receipt. Who acknowledges says that it has been received and
 * nothing else: it is never counted as agreement.
 *
 * @param placeId what the item hangs on; itself where it hangs on nothing
 * @param audienceId the States asked and those who speak for the source; where the chair does, the States asked alone
 * @param delivered those asked where somebody held a post when they were asked: there it stood in the inbox
 * @param speakers the parties that spoke for the source when they were asked
 * @param ofChair whether they did as those in the chair: then whoever is in the chair does after them
 * @param zone in which the deadline was set
 * @param endedAt when the source recalled the item: then nobody acknowledges any more
 */
public record ReceiptRequest(
        UUID id,
        UUID thingId,
        UUID placeId,
        UUID groupId,
        UUID audienceId,
        PartyCode askedBy,
        Set<PartyCode> parties,
        Set<PartyCode> delivered,
        Set<PartyCode> speakers,
        boolean ofChair,
        Instant dueAt,
        ZoneId zone,
        Instant askedAt,
        UUID actId,
        @Nullable Instant endedAt) {

    private static final Duration REMINDER = Duration.ofHours(24);
    private static final int SHORT = 4;

    public ReceiptRequest {
        parties = Set.copyOf(parties);
        delivered = Set.copyOf(delivered);
        speakers = Set.copyOf(speakers);
    }

    /** When those who have not acknowledged are reminded: a day before, or where time is short in its last quarter. */
    Instant remindAt() {
        var quarter = Duration.between(askedAt, dueAt).dividedBy(SHORT);
        return dueAt.minus(quarter.compareTo(REMINDER) < 0 ? quarter : REMINDER);
    }

    public boolean isOver(Instant now) {
        return endedAt != null || !now.isBefore(dueAt);
    }

    public String path() {
        return "/receipts/" + id;
    }
}
