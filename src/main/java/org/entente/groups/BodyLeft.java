package org.entente.groups;

import java.util.Map;
import java.util.Objects;
import org.entente.record.AuthoredAct;

/** A party takes part in a body no longer: it left, the chair ended it, or it left the group or was suspended in it. */
public record BodyLeft(BodyAct act, Participation participation) implements AuthoredAct {

    @Override
    public String kind() {
        return "groups.body-left";
    }

    @Override
    public Map<String, Object> details() {
        return Map.of(
                "party",
                participation.party().value(),
                "until",
                Objects.requireNonNull(participation.until()).toString());
    }
}
