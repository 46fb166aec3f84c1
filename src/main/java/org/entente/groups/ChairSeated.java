package org.entente.groups;

import java.util.Map;
import org.entente.record.AuthoredAct;

/** A party took the chair of a group, alone or beside others. */
public record ChairSeated(GroupAct act, Chairmanship chair, boolean alongside) implements AuthoredAct {

    @Override
    public String kind() {
        return "groups.chair-seated";
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("party", chair.party().value(), "since", chair.since().toString(), "alongside", alongside);
    }
}
