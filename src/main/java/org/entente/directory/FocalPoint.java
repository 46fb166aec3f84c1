package org.entente.directory;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.entente.web.Messages;
import org.jspecify.annotations.Nullable;

/**
 * Whom to reach in a mission about a topic: a function, its mailbox and telephone, and a deputy. The posts are those
 * that answer a communication test; where none is named, any post of the mission answers.
 *
 * @param topicText what the topic is, where it is none of the list; else empty
 * @param groupId the group for which it is, or null for all that may read the mission's entry
 * @param confirmedAt when the mission last said that all of this is so
 */
public record FocalPoint(
        UUID id,
        MissionKey mission,
        Topic topic,
        String topicText,
        @Nullable UUID groupId,
        String function,
        String mailbox,
        String phone,
        @Nullable UUID account,
        String deputy,
        String deputyPhone,
        @Nullable UUID deputyAccount,
        boolean roundTheClock,
        Instant confirmedAt) {

    /** For how long a confirmation holds. */
    public static final Duration YEAR = Duration.ofDays(365);

    /** When the mission is to have said again that all of this is so. */
    public Instant confirmBy() {
        return confirmedAt.plus(YEAR);
    }

    /** Whether the mission has let that time pass. */
    public boolean isOverdue(Instant now) {
        return confirmBy().isBefore(now);
    }

    /** The topic as the mission words it, or as the list does. */
    public String topicWords(Messages m) {
        return topicText.isEmpty() ? topic.words(m) : topicText;
    }

    /** Where it is taken along from. */
    public String path() {
        return "/directory/focal-points/" + id;
    }

    /** Whether a post is its own or its deputy's. */
    public boolean isKeptFrom(@Nullable UUID post) {
        return post != null && (post.equals(account) || post.equals(deputyAccount));
    }

    /** Who answers a communication test, if the post answers it; null where it is not for the post to answer. */
    public static @Nullable AnsweredBy answeredBy(@Nullable UUID account, @Nullable UUID deputy, @Nullable UUID post) {
        if (account == null && deputy == null) {
            return AnsweredBy.MISSION;
        }
        if (Objects.equals(account, post)) {
            return AnsweredBy.FOCAL_POINT;
        }
        return Objects.equals(deputy, post) ? AnsweredBy.DEPUTY : null;
    }
}
