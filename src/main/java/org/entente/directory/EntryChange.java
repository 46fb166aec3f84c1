package org.entente.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;

/** What a mission changed of its entry at an instant. */
public record EntryChange(Instant at, List<MissionEntry.Field> fields) {

    static EntryChange of(ResultSet row, int number) throws SQLException {
        return new EntryChange(
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                Arrays.stream((String[]) row.getArray("fields").getArray())
                        .map(MissionEntry.Field::valueOf)
                        .toList());
    }
}
