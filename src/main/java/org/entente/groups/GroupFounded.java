package org.entente.groups;

import java.util.Map;
import java.util.TreeMap;
import org.entente.record.AuthoredAct;

/** A group was founded here, with its first member in the chair. */
public record GroupFounded(GroupAct act, Capacity capacity) implements AuthoredAct {

    @Override
    public String kind() {
        return "groups.founded";
    }

    @Override
    public Map<String, Object> details() {
        var group = act.group();
        var names = new TreeMap<String, Object>();
        group.name().wordings().forEach((language, wording) -> names.put(language.tag(), wording));
        var details = new TreeMap<String, Object>(Map.of(
                "name", names,
                "acronym", group.acronym(),
                "groupKind", group.kind().name(),
                "founded", group.founded().toString(),
                "capacity", capacity.name()));
        var launched = group.launched();
        if (launched != null) {
            details.put("launched", launched.toString());
        }
        return details;
    }
}
