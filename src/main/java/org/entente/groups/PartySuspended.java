package org.entente.groups;

import java.util.Map;
import org.entente.record.AuthoredAct;

/** The rights of a party in a group are suspended from a date on. */
public record PartySuspended(GroupAct act, Membership membership) implements AuthoredAct {

    @Override
    public String kind() {
        return "groups.party-suspended";
    }

    @Override
    public Map<String, Object> details() {
        return Map.of(
                "party", membership.party().value(), "since", membership.since().toString());
    }
}
