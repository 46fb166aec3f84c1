package org.entente.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.entente.core.Language;
import org.jspecify.annotations.Nullable;

/** One message of the outbox. */
public record QueuedMessage(
        UUID id,
        String recipient,
        Language language,
        String subject,
        String body,
        Instant queuedAt,
        int attempts,
        @Nullable Instant sentAt,
        @Nullable String failure) {

    static QueuedMessage of(ResultSet row, int number) throws SQLException {
        var sentAt = row.getObject("sent_at", OffsetDateTime.class);
        return new QueuedMessage(
                row.getObject("id", UUID.class),
                row.getString("recipient"),
                Language.of(row.getString("language")).orElse(Language.EN),
                row.getString("subject"),
                row.getString("body"),
                row.getObject("queued_at", OffsetDateTime.class).toInstant(),
                row.getInt("attempts"),
                sentAt == null ? null : sentAt.toInstant(),
                row.getString("failure"));
    }
}
