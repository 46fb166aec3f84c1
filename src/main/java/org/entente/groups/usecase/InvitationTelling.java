package org.entente.groups.usecase;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.entente.groups.GroupAct;
import org.entente.groups.InvitationEnded;
import org.entente.groups.PartyInvited;
import org.entente.groups.usecase.NoticeTelling.Matter;
import org.entente.notices.Deadline;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells the invited mission of its invitation and the members what became of it, in the transaction of the act. */
@Component
class InvitationTelling {

    private final NoticeTelling telling;

    InvitationTelling(NoticeTelling telling) {
        this.telling = telling;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(PartyInvited invited) {
        var invitation = invited.invitation();
        telling.tell(
                "groups.notice.invited",
                Map.of(
                        "group", invitation.groupName(),
                        "party", invitation.invitedBy(),
                        "capacity", invitation.capacity().name(),
                        "deadline", new Deadline(invitation.replyBy(), invitation.zone())),
                new Matter("/invitations/" + invitation.id(), invitation.id(), invited.at(), true),
                Set.of(invitation.party()));
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(InvitationEnded ended) {
        var group = ((GroupAct) ended.act()).group();
        var invitation = ended.invitation();
        var party = Set.of(invitation.party());
        var others = telling.othersKnowing(group.id(), invitation.party(), ended.at());
        var inGroup = new Matter("/groups/" + group.slug(), invitation.id(), ended.at(), true);
        var arguments = Map.<String, Object>of(
                "group", invitation.groupName(),
                "party", invitation.party(),
                "capacity", invitation.capacity().name());
        switch (Objects.requireNonNull(invitation.answer())) {
            case ACCEPTED -> {
                telling.tell("groups.notice.accepted", arguments, inGroup, others);
                telling.tell("groups.notice.welcome", arguments, inGroup, party);
            }
            case DECLINED -> telling.tell("groups.notice.declined", arguments, inGroup, others);
            case WITHDRAWN -> {
                var outside = new Matter("/invitations/" + invitation.id(), invitation.id(), ended.at(), true);
                telling.tell("groups.notice.uninvited", arguments, outside, party);
            }
            case EXPIRED -> telling.tell("groups.notice.expired", arguments, inGroup, others);
        }
    }
}
