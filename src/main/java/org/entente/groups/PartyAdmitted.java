package org.entente.groups;

import java.util.Map;
import org.entente.record.AuthoredAct;

/** A party was admitted to a group. */
public record PartyAdmitted(GroupAct act, Membership membership) implements AuthoredAct {

    @Override
    public String kind() {
        return "groups.party-admitted";
    }

    @Override
    public Map<String, Object> details() {
        return Map.of(
                "party", membership.party().value(),
                "capacity", membership.capacity().name(),
                "since", membership.since().toString(),
                "fullRights", membership.fullRights());
    }
}
