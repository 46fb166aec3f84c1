package org.entente.identity;

import java.util.Map;
import org.entente.record.AuthoredAct;

/** Somebody may bind the State no longer. */
public record BindingAuthorityEnded(MissionAct act) implements AuthoredAct {

    @Override
    public String kind() {
        return "identity.binding-authority-ended";
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("until", act.author().at().toString());
    }
}
