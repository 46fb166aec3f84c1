package org.entente.groups.usecase;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.entente.core.PartyCode;
import org.entente.groups.Group;
import org.entente.groups.GroupAct;
import org.entente.groups.Groups;
import org.entente.groups.InvitationEnded;
import org.entente.groups.PartyInvited;
import org.entente.groups.model.Invitation;
import org.entente.notices.Deadline;
import org.entente.notices.Notice;
import org.entente.notices.Notices;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells the invited mission of its invitation and the members what became of it, in the transaction of the act. */
@Component
class InvitationTelling {

    private final Groups groups;
    private final Notices notices;

    InvitationTelling(Groups groups, Notices notices) {
        this.groups = groups;
        this.notices = notices;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(PartyInvited invited) {
        var invitation = invited.invitation();
        serve(
                "groups.notice.invited.subject",
                "groups.notice.invited.body",
                Map.of(
                        "group", invitation.groupName(),
                        "party", invitation.invitedBy(),
                        "capacity", invitation.capacity().name(),
                        "deadline", new Deadline(invitation.replyBy(), invitation.zone())),
                "/invitations/" + invitation.id(),
                Set.of(invitation.party()),
                invitation,
                invited.at());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(InvitationEnded ended) {
        var act = (GroupAct) ended.act();
        var invitation = ended.invitation();
        var arguments = Map.<String, Object>of(
                "group", invitation.groupName(),
                "party", invitation.party(),
                "capacity", invitation.capacity().name());
        var members = members(act.group(), ended.at());
        var path = "/groups/" + act.group().slug();
        switch (Objects.requireNonNull(invitation.answer())) {
            case ACCEPTED -> {
                var others = new HashSet<>(members);
                others.remove(invitation.party());
                serve(
                        "groups.notice.accepted.subject",
                        "groups.notice.accepted.body",
                        arguments,
                        path,
                        others,
                        invitation,
                        ended.at());
                serve(
                        "groups.notice.welcome.subject",
                        "groups.notice.welcome.body",
                        arguments,
                        path,
                        Set.of(invitation.party()),
                        invitation,
                        ended.at());
            }
            case DECLINED ->
                serve(
                        "groups.notice.declined.subject",
                        "groups.notice.declined.body",
                        arguments,
                        path,
                        members,
                        invitation,
                        ended.at());
            case WITHDRAWN ->
                serve(
                        "groups.notice.uninvited.subject",
                        "groups.notice.uninvited.body",
                        arguments,
                        "/invitations/" + invitation.id(),
                        Set.of(invitation.party()),
                        invitation,
                        ended.at());
            case EXPIRED ->
                serve(
                        "groups.notice.expired.subject",
                        "groups.notice.expired.body",
                        arguments,
                        path,
                        members,
                        invitation,
                        ended.at());
        }
    }

    private Set<PartyCode> members(Group group, Instant at) {
        return groups.parties(group.id(), LocalDate.ofInstant(at, ZoneOffset.UTC));
    }

    private void serve(
            String subjectKey,
            String bodyKey,
            Map<String, Object> arguments,
            String path,
            Set<PartyCode> parties,
            Invitation invitation,
            Instant at) {
        notices.serve(
                new Notice(subjectKey, bodyKey, arguments, path, parties, true, invitation.id()),
                Clock.fixed(at, ZoneOffset.UTC));
    }
}
