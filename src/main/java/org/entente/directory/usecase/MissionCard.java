package org.entente.directory.usecase;

import java.util.List;
import org.entente.directory.FocalPoint;
import org.entente.directory.MissionEntry;
import org.entente.directory.MissionKey;

/** A mission as one reader sees it: its entry, the people whom it lists in its order, its focal points. */
public record MissionCard(MissionEntry entry, List<ListedPerson> people, List<FocalPoint> focalPoints) {

    /** The mission that it is of. */
    public MissionKey mission() {
        return entry.mission();
    }
}
