package org.entente.groups;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.entente.record.AuthoredAct;

/** A body was established inside a group. */
public record BodyEstablished(BodyAct act) implements AuthoredAct {

    @Override
    public String kind() {
        return "groups.body-established";
    }

    @Override
    public Map<String, Object> details() {
        var body = act.body();
        var names = new TreeMap<String, Object>();
        body.name().wordings().forEach((language, wording) -> names.put(language.tag(), wording));
        var details = new LinkedHashMap<String, Object>();
        details.put("name", names);
        details.put("bodyKind", body.kind().name());
        details.put("since", body.established().toString());
        details.put("optIn", body.optIn());
        details.put("participantsOnly", body.participantsOnly());
        var level = body.level();
        if (level != null) {
            details.put("level", level.name());
        }
        return details;
    }
}
