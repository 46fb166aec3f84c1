package org.entente.groups;

import java.util.Map;
import org.entente.record.AuthoredAct;

/** A party takes part in a body from a date on: by its own act, or seated by the chair. */
public record BodyJoined(BodyAct act, Participation participation) implements AuthoredAct {

    @Override
    public String kind() {
        return "groups.body-joined";
    }

    @Override
    public Map<String, Object> details() {
        return Map.of(
                "party", participation.party().value(),
                "since", participation.since().toString());
    }
}
