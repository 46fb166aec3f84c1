package org.entente.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.UUID;
import org.entente.core.Language;
import org.jspecify.annotations.Nullable;

/** Who signs in, at an address that nobody else has. Whoever is known by function alone has no name. */
public record Person(UUID id, String email, @Nullable PersonName name, Language language, ZoneId zone) {

    static Person of(ResultSet row) throws SQLException {
        var given = row.getString("given_name");
        var family = row.getString("family_name");
        return new Person(
                row.getObject("person_id", UUID.class),
                row.getString("email"),
                given == null || family == null
                        ? null
                        : new PersonName(row.getString("honorific"), given, family, row.getString("arabic_name")),
                Language.of(row.getString("language")).orElse(Language.EN),
                ZoneId.of(row.getString("zone")));
    }
}
