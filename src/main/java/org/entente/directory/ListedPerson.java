package org.entente.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.entente.core.Actor.Office;
import org.entente.identity.PersonName;
import org.entente.identity.Rank;
import org.jspecify.annotations.Nullable;

/** Somebody whom the mission lists, as it publishes the post; whoever is known by function alone has no name. */
public record ListedPerson(
        MissionKey mission,
        UUID account,
        Office office,
        @Nullable Rank rank,
        @Nullable PersonName name) {

    static ListedPerson of(ResultSet row, int number) throws SQLException {
        var rank = row.getString("rank");
        var given = row.getString("given_name");
        var family = row.getString("family_name");
        return new ListedPerson(
                MissionKey.of(row),
                row.getObject("account_id", UUID.class),
                Office.valueOf(row.getString("office")),
                rank == null ? null : Rank.valueOf(rank),
                given == null || family == null
                        ? null
                        : new PersonName(row.getString("honorific"), given, family, row.getString("arabic_name")));
    }
}
