package org.entente.groups;

import java.util.Map;
import org.entente.groups.model.Opening;
import org.entente.record.AuthoredAct;

/** A group said whether it may be asked to join, and how long its members then have to object. */
public record OpeningSet(GroupAct act, Opening opening) implements AuthoredAct {

    @Override
    public String kind() {
        return "groups.opening-set";
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("open", opening.open(), opening.workingDays() ? "workingDays" : "hours", opening.period());
    }
}
