package org.entente.groups;

import java.time.Instant;
import java.util.Map;
import org.entente.groups.model.Accession;
import org.entente.record.AuthoredAct;

/**
 * Members could not write before the deadline of a request, and got the time back (SIL-21).
 *
 * @param accession with its new deadline
 * @param before the former deadline
 */
public record AccessionMoved(GroupAct act, Accession accession, Instant before) implements AuthoredAct {

    @Override
    public String kind() {
        return "groups.accession-moved";
    }

    @Override
    public Map<String, Object> details() {
        return Map.of(
                "party", accession.party().value(),
                "capacity", accession.capacity().name(),
                "from", before.toString(),
                "deadline", accession.deadline().toString());
    }
}
