package org.entente.directory.usecase;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.entente.directory.AnsweredBy;
import org.entente.directory.MissionKey;
import org.entente.directory.Topic;
import org.entente.web.Messages;
import org.jspecify.annotations.Nullable;

/** A focal point as it stood when a communication test began, and whether it has answered. */
public record PingTarget(
        UUID pingId,
        UUID focalPoint,
        MissionKey mission,
        Topic topic,
        String topicText,
        String function,
        @Nullable UUID account,
        @Nullable UUID deputyAccount,
        @Nullable Instant answeredAt,
        @Nullable AnsweredBy answeredBy) {

    /** The topic as the mission worded it, or as the list does. */
    public String topicWords(Messages m) {
        return topicText.isEmpty() ? topic.words(m) : topicText;
    }

    /** Within how many hours, begun ones counted; 0 where there is no answer. */
    public long hours(Ping ping) {
        return answeredAt == null
                ? 0
                : Math.max(
                        1,
                        Math.ceilDiv(
                                Duration.between(ping.startedAt(), answeredAt).toSeconds(), 3600));
    }

    /** What came of it, as the reader reads it at that instant. */
    public String result(Ping ping, Instant now, Messages m) {
        return switch (answeredBy) {
            case FOCAL_POINT -> m.get("directory.ping.answered", "hours", hours(ping));
            case DEPUTY -> m.get("directory.ping.answered-by-deputy", "hours", hours(ping));
            case MISSION -> m.get("directory.ping.answered-by-mission", "hours", hours(ping));
            case null -> ping.isOpen(now) ? m.get("directory.ping.waiting") : m.get("directory.ping.no-answer");
        };
    }

    /** The tone in which pages say so. */
    public String tone(Ping ping, Instant now) {
        return answeredAt != null ? "done" : ping.isOpen(now) ? "due" : "stop";
    }
}
