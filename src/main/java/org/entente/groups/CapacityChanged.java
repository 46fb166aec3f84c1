package org.entente.groups;

import java.util.Map;
import org.entente.record.AuthoredAct;

/** A party belongs to a group in another capacity, or with other rights, from a date on. */
public record CapacityChanged(GroupAct act, Membership membership, Capacity before) implements AuthoredAct {

    @Override
    public String kind() {
        return "groups.capacity-changed";
    }

    @Override
    public Map<String, Object> details() {
        return Map.of(
                "party", membership.party().value(),
                "capacityBefore", before.name(),
                "capacity", membership.capacity().name(),
                "since", membership.since().toString(),
                "fullRights", membership.fullRights());
    }
}
