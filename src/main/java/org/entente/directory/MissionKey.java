package org.entente.directory;

import org.entente.core.PartyCode;

/** The mission of a party at a duty station. */
public record MissionKey(PartyCode party, String dutyStation) {

    /** The page of the mission in the directory. */
    public String path() {
        return "/directory/missions/" + party + "/" + dutyStation;
    }
}
