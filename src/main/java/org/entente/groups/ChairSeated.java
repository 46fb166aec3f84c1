package org.entente.groups;

import java.util.LinkedHashMap;
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
        var details = new LinkedHashMap<String, Object>();
        details.put("party", chair.party().value());
        details.put("since", chair.since().toString());
        var until = chair.until();
        if (until != null) {
            details.put("until", until.toString());
        }
        details.put("alongside", alongside);
        return details;
    }
}
