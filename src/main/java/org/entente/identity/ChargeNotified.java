package org.entente.identity;

import java.util.Map;
import org.entente.record.AuthoredAct;

/** A mission made known who is its chargé d'affaires a.i., and from when (ACC-04). */
public record ChargeNotified(MissionAct act, Charge charge) implements AuthoredAct {

    @Override
    public String kind() {
        return "identity.charge-notified";
    }

    @Override
    public Map<String, Object> details() {
        var until = charge.until();
        return until == null
                ? Map.of("since", charge.since().toString())
                : Map.of("since", charge.since().toString(), "until", until.toString());
    }
}
