package org.entente.groups;

import java.util.Map;
import org.entente.groups.model.Accession;
import org.entente.record.AuthoredAct;

/** A party asked to belong to a group, or to belong to it in a fuller capacity; its members may object until the deadline. */
public record AccessionRequested(GroupAct act, Accession accession) implements AuthoredAct {

    @Override
    public String kind() {
        return "groups.accession-requested";
    }

    @Override
    public Map<String, Object> details() {
        return Map.of(
                "party", accession.party().value(),
                "capacity", accession.capacity().name(),
                "deadline", accession.deadline().toString());
    }
}
