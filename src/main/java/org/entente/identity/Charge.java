package org.entente.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.entente.core.PartyCode;
import org.jspecify.annotations.Nullable;

/**
 * A period in which a member of a mission is chargé d'affaires a.i. while its head is away (ACC-04).
 *
 * @param until when it ends at the latest; null until the head returns
 */
public record Charge(
        UUID id,
        PartyCode party,
        String dutyStation,
        UUID account,
        Instant since,
        @Nullable Instant until) {

    public boolean runsAt(Instant now) {
        return !since.isAfter(now) && (until == null || now.isBefore(until));
    }

    /** Whether some instant belongs to both periods. */
    boolean overlaps(Charge other) {
        return (other.until == null || since.isBefore(other.until)) && (until == null || other.since.isBefore(until));
    }

    static Charge of(ResultSet row, int number) throws SQLException {
        var until = row.getObject("until", OffsetDateTime.class);
        return new Charge(
                row.getObject("id", UUID.class),
                new PartyCode(row.getString("party_code")),
                row.getString("duty_station"),
                row.getObject("account_id", UUID.class),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                until == null ? null : until.toInstant());
    }
}
