package org.entente.groups;

import java.util.Map;
import org.entente.record.AuthoredAct;

/** A party whose rights were suspended has them back from a date on. */
public record PartyReinstated(GroupAct act, Membership membership) implements AuthoredAct {

    @Override
    public String kind() {
        return "groups.party-reinstated";
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
