package org.entente.groups;

import java.util.Map;
import org.entente.record.AuthoredAct;

/** A party was given a part in the work of a group or of a body, for a term. */
public record RoleGiven(RoleAct act) implements AuthoredAct {

    @Override
    public String kind() {
        return "groups.role-given";
    }

    @Override
    public Map<String, Object> details() {
        return Map.of();
    }
}
