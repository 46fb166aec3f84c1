package org.entente.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.core.Actor.Office;
import org.entente.core.Language;
import org.entente.core.PartyCode;
import org.jspecify.annotations.Nullable;

/** An office of a party's mission, or the operator of the server (party, office and duty station are then null). */
public record Account(
        UUID id,
        String email,
        Actor.Kind kind,
        @Nullable PartyCode party,
        @Nullable Office office,
        @Nullable String dutyStation,
        Language language,
        ZoneId zone) {

    Actor actor(String token) {
        return new Actor(kind, id, office, party, dutyStation, language, zone, token);
    }

    static Account of(ResultSet row, int number) throws SQLException {
        var party = row.getString("party_code");
        var office = row.getString("office");
        return new Account(
                row.getObject("id", UUID.class),
                row.getString("email"),
                Actor.Kind.valueOf(row.getString("kind")),
                party == null ? null : new PartyCode(party),
                office == null ? null : Office.valueOf(office),
                row.getString("duty_station"),
                Language.of(row.getString("language")).orElse(Language.EN),
                ZoneId.of(row.getString("zone")));
    }
}
