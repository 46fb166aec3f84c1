package org.entente.groups;

import java.util.Map;
import java.util.Objects;
import org.entente.groups.model.Accession;
import org.entente.record.AuthoredAct;

/** A request was granted in silence, objected to or taken back, or had nothing left to decide. */
public record AccessionEnded(GroupAct act, Accession accession) implements AuthoredAct {

    @Override
    public String kind() {
        return switch (Objects.requireNonNull(accession.outcome())) {
            case ADMITTED -> "groups.accession-granted";
            case OBJECTED -> "groups.accession-objected";
            case WITHDRAWN -> "groups.accession-withdrawn";
            case LAPSED -> "groups.accession-lapsed";
        };
    }

    @Override
    public Map<String, Object> details() {
        return Map.of(
                "party", accession.party().value(),
                "capacity", accession.capacity().name());
    }
}
