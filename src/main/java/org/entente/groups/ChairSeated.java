package org.entente.groups;

import java.util.Map;

/** A party took the chair of a group, alone or beside others. */
public record ChairSeated(GroupAct act, Chairmanship chair, boolean alongside) implements GroupAct.Told {

    @Override
    public String kind() {
        return "groups.chair-seated";
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("party", chair.party().value(), "since", chair.since().toString(), "alongside", alongside);
    }
}
