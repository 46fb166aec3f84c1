package org.entente.identity;

import java.util.Map;
import org.entente.record.AuthoredAct;

/** Somebody may bind the State from now on. */
public record BindingAuthorityGiven(MissionAct act) implements AuthoredAct {

    @Override
    public String kind() {
        return "identity.binding-authority-given";
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("since", act.author().at().toString());
    }
}
