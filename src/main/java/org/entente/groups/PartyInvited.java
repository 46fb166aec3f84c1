package org.entente.groups;

import java.util.Map;
import org.entente.groups.model.Invitation;
import org.entente.record.AuthoredAct;

/** A State or an organisation was invited to belong to a group. */
public record PartyInvited(GroupAct act, Invitation invitation) implements AuthoredAct {

    @Override
    public String kind() {
        return "groups.party-invited";
    }

    @Override
    public Map<String, Object> details() {
        return Map.of(
                "party", invitation.party().value(),
                "capacity", invitation.capacity().name(),
                "replyBy", invitation.replyBy().toString());
    }
}
