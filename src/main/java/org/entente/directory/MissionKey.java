package org.entente.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.entente.core.PartyCode;

/** The mission of a party at a duty station. */
public record MissionKey(PartyCode party, String dutyStation) {

    public String path() {
        return "/directory/missions/" + party + "/" + dutyStation;
    }

    static MissionKey of(ResultSet row) throws SQLException {
        return new MissionKey(new PartyCode(row.getString("party_code")), row.getString("duty_station"));
    }
}
