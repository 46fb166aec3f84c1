package org.entente.directory;

import java.util.List;

/** A mission as one reader sees it: its entry, the people whom it lists in its order, its focal points. */
public record MissionCard(MissionEntry entry, List<ListedPerson> people, List<FocalPoint> focalPoints) {

    public MissionKey mission() {
        return entry.mission();
    }
}
