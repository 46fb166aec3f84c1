package org.entente.groups.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.UUID;
import org.entente.core.Language;
import org.entente.core.LocalizedText;
import org.entente.core.PartyCode;
import org.entente.groups.Capacity;
import org.entente.groups.Group;
import org.entente.groups.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * An invitation to belong to a group (GRP-05).
 *
 * @param letter the words of those who invite, empty if there are none, in {@code letterLanguage}
 * @param groupName what the group was called when the invitation was sent
 * @param purpose what the group was for when the invitation was sent
 * @param replyBy the last instant at which the invitation may be answered
 * @param zone in which that instant is the last minute of a day
 * @param answer how it ended; none while it is open
 */
public record Invitation(
        UUID id,
        UUID groupId,
        PartyCode party,
        Capacity capacity,
        String letter,
        Language letterLanguage,
        LocalizedText groupName,
        LocalizedText purpose,
        PartyCode invitedBy,
        Instant sentAt,
        Instant replyBy,
        ZoneId zone,
        @Nullable Answer answer,
        @Nullable Instant answeredAt) {

    /** How an invitation ends. */
    public enum Answer {
        ACCEPTED,
        DECLINED,
        /** Taken back by the chair. */
        WITHDRAWN,
        EXPIRED
    }

    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

    /** The last minute of the day by which an answer is asked for. */
    public static Instant lastMinuteOf(LocalDate day, ZoneId zone) {
        return day.atTime(LAST_MINUTE).atZone(zone).toInstant();
    }

    /** How it stands at the instant: an answer that does not come in time need not be swept up to be none. */
    public @Nullable Answer answerAt(Instant now) {
        return answer == null && now.isAfter(replyBy) ? Answer.EXPIRED : answer;
    }

    /** Why it may not be answered or taken back at the instant, if so. */
    public @Nullable Refusal refusalAt(Instant now) {
        var standing = answerAt(now);
        if (standing == null) {
            return null;
        }
        return standing == Answer.EXPIRED ? Refusal.INVITATION_EXPIRED : Refusal.INVITATION_ANSWERED;
    }

    public Invitation answered(Answer given, Instant at) {
        return new Invitation(
                id,
                groupId,
                party,
                capacity,
                letter,
                letterLanguage,
                groupName,
                purpose,
                invitedBy,
                sentAt,
                replyBy,
                zone,
                given,
                at);
    }

    /** Whether it is an invitation of that group. */
    public boolean isOf(Group group) {
        return groupId.equals(group.id());
    }
}
