package org.entente.groups;

import java.util.Map;
import org.entente.core.PartialDate;
import org.entente.record.AuthoredAct;

/** A body was closed; what it was and who took part in it stays readable. */
public record BodyClosed(BodyAct act, PartialDate until) implements AuthoredAct {

    @Override
    public String kind() {
        return "groups.body-closed";
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("until", until.toString());
    }
}
