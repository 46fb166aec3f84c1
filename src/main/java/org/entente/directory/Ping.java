package org.entente.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.entente.core.PartyCode;
import org.jspecify.annotations.Nullable;

/**
 * A communication test of a group (ALR-03).
 *
 * @param startedBy the party in the chair that started it, or null where the platform repeated it
 * @param reached how many focal points it was sent to, and how many of them have answered
 */
public record Ping(
        UUID id,
        UUID groupId,
        Instant startedAt,
        Instant closesAt,
        @Nullable PartyCode startedBy,
        int reached,
        int answered) {

    public boolean isOpen(Instant now) {
        return now.isBefore(closesAt);
    }

    static Ping of(ResultSet row, int number) throws SQLException {
        var by = row.getString("started_by");
        return new Ping(
                row.getObject("id", UUID.class),
                row.getObject("group_id", UUID.class),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                row.getObject("closes_at", OffsetDateTime.class).toInstant(),
                by == null ? null : new PartyCode(by),
                row.getInt("reached"),
                row.getInt("answered"));
    }
}
