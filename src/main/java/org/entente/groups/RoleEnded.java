package org.entente.groups;

import java.util.Map;
import org.entente.record.AuthoredAct;

/** The part of a party in the work of a group or of a body is over. */
public record RoleEnded(RoleAct act) implements AuthoredAct {

    @Override
    public String kind() {
        return "groups.role-ended";
    }

    @Override
    public Map<String, Object> details() {
        return Map.of();
    }
}
