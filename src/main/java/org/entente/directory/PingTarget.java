package org.entente.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
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

    public String result(Ping ping, Instant now, Messages m) {
        return switch (answeredBy) {
            case FOCAL_POINT -> m.get("directory.ping.answered", "hours", hours(ping));
            case DEPUTY -> m.get("directory.ping.answered-by-deputy", "hours", hours(ping));
            case MISSION -> m.get("directory.ping.answered-by-mission", "hours", hours(ping));
            case null -> ping.isOpen(now) ? m.get("directory.ping.waiting") : m.get("directory.ping.no-answer");
        };
    }

    public String tone(Ping ping, Instant now) {
        return answeredAt != null ? "done" : ping.isOpen(now) ? "due" : "stop";
    }

    static PingTarget of(ResultSet row, int number) throws SQLException {
        var at = row.getObject("answered_at", OffsetDateTime.class);
        var by = row.getString("answered_by");
        return new PingTarget(
                row.getObject("ping_id", UUID.class),
                row.getObject("focal_point_id", UUID.class),
                MissionKey.of(row),
                Topic.valueOf(row.getString("topic")),
                row.getString("topic_text"),
                row.getString("function"),
                row.getObject("account_id", UUID.class),
                row.getObject("deputy_account_id", UUID.class),
                at == null ? null : at.toInstant(),
                by == null ? null : AnsweredBy.valueOf(by));
    }
}
