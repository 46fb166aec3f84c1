package org.entente.groups;

import java.util.Map;
import java.util.Objects;
import org.entente.groups.model.Invitation;
import org.entente.record.AuthoredAct;

/** An invitation was accepted, declined or taken back, or its time passed. */
public record InvitationEnded(GroupAct act, Invitation invitation) implements AuthoredAct {

    @Override
    public String kind() {
        return switch (Objects.requireNonNull(invitation.answer())) {
            case ACCEPTED -> "groups.invitation-accepted";
            case DECLINED -> "groups.invitation-declined";
            case WITHDRAWN -> "groups.invitation-withdrawn";
            case EXPIRED -> "groups.invitation-expired";
        };
    }

    @Override
    public Map<String, Object> details() {
        return Map.of(
                "party",
                invitation.party().value(),
                "capacity",
                invitation.capacity().name());
    }
}
