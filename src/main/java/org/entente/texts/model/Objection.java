package org.entente.texts.model;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.entente.core.PartyCode;
import org.jspecify.annotations.Nullable;

/**
 * What a State says against a text under silence.
 *
 * @param receivedAt taken where the message arrived, to the millisecond, never later in its path (SIL-07, SIL-09)
 * @param evidence where the paper is that proves an objection made outside the platform
 * @param reason may be empty: a bare objection is valid
 * @param amendment the change proposed, if the objection is one (SIL-10)
 */
public record Objection(
        PartyCode party,
        Instant receivedAt,
        ObjectionChannel channel,
        String evidence,
        String reason,
        Disclosure disclosure,
        @Nullable String amendment) {

    public Objection {
        receivedAt = receivedAt.truncatedTo(ChronoUnit.MILLIS);
    }

    /** Who may read the reason: the objector's choice (SIL-22). */
    public enum Disclosure {
        CHAIR,
        MEMBERS
    }

    public static Objection onPlatform(PartyCode party, Instant receivedAt, String reason, Disclosure disclosure) {
        return new Objection(party, receivedAt, ObjectionChannel.PLATFORM, "", reason, disclosure, null);
    }

    public static Objection outside(
            PartyCode party, Instant receivedAt, ObjectionChannel channel, String evidence, String reason) {
        return new Objection(party, receivedAt, channel, evidence, reason, Disclosure.CHAIR, null);
    }

    public static Objection amending(PartyCode party, Instant receivedAt, String amendment) {
        return new Objection(party, receivedAt, ObjectionChannel.PLATFORM, "", "", Disclosure.MEMBERS, amendment);
    }
}
