package org.entente.identity;

import java.util.Map;
import org.entente.record.AuthoredAct;

/** The head of a mission is back, or a period that was to come is not needed (ACC-04). */
public record ChargeClosed(MissionAct act, Charge charge) implements AuthoredAct {

    @Override
    public String kind() {
        return "identity.charge-closed";
    }

    @Override
    public Map<String, Object> details() {
        return Map.of(
                "since", charge.since().toString(), "until", act.author().at().toString());
    }
}
