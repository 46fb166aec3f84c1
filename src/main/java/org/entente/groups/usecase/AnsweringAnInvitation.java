package org.entente.groups.usecase;

import java.time.Clock;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.core.PartialDate;
import org.entente.database.ActorTransactions;
import org.entente.groups.GroupAct;
import org.entente.groups.HiddenMembers;
import org.entente.groups.InvitationEnded;
import org.entente.groups.Membership;
import org.entente.groups.Outcome;
import org.entente.groups.PartyAdmitted;
import org.entente.groups.Refusal;
import org.entente.groups.model.GroupStore;
import org.entente.groups.model.Invitation;
import org.entente.groups.model.Invitation.Answer;
import org.entente.groups.model.InvitationStore;
import org.entente.groups.model.Roster;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The head of the invited mission accepts, and the party belongs to the group from that day on, or declines (GRP-05). */
@Component
public class AnsweringAnInvitation {

    private final ChairsDesk desk;
    private final GroupStore groups;
    private final InvitationStore store;
    private final MembershipSlices slices;
    private final ActorTransactions transactions;
    private final HiddenMembers hidden;
    private final ApplicationEventPublisher events;

    AnsweringAnInvitation(
            ChairsDesk desk,
            GroupStore groups,
            InvitationStore store,
            MembershipSlices slices,
            ActorTransactions transactions,
            HiddenMembers hidden,
            ApplicationEventPublisher events) {
        this.desk = desk;
        this.groups = groups;
        this.store = store;
        this.slices = slices;
        this.transactions = transactions;
        this.hidden = hidden;
        this.events = events;
    }

    public Outcome<Invitation> accept(Actor actor, UUID invitationId, Clock clock) {
        return answer(actor, invitationId, Answer.ACCEPTED, clock);
    }

    public Outcome<Invitation> decline(Actor actor, UUID invitationId, Clock clock) {
        return answer(actor, invitationId, Answer.DECLINED, clock);
    }

    private Outcome<Invitation> answer(Actor actor, UUID invitationId, Answer answer, Clock clock) {
        return transactions.call(actor, () -> {
            var seen = store.invitation(invitationId).filter(invitation -> actor.actsFor(invitation.party()));
            if (seen.isEmpty()) {
                return Outcome.refused(Refusal.NO_SUCH_GROUP);
            }
            if (!actor.mayCommit()) {
                return Outcome.refused(Refusal.NOT_A_HEAD_OF_MISSION);
            }
            return transactions.asService(() -> {
                // The group first, as every act on it does: two answers, or an answer and an admission, follow each
                // other.
                var roster = desk.roster(seen.get().groupId());
                var invitation = store.locked(invitationId).orElseThrow();
                return decide(actor, roster, invitation, answer, clock);
            });
        });
    }

    private Outcome<Invitation> decide(Actor actor, Roster roster, Invitation invitation, Answer answer, Clock clock) {
        var now = clock.instant();
        var refusal = invitation.refusalAt(now);
        if (refusal != null) {
            return Outcome.refused(refusal);
        }
        var membership = new Membership(
                invitation.party(),
                invitation.capacity(),
                PartialDate.of(ChairsDesk.today(clock)),
                null,
                invitation.capacity().fullRightsByDefault());
        var obstacle = answer == Answer.ACCEPTED ? roster.refusalToAdmit(membership) : null;
        if (obstacle != null) {
            return Outcome.refused(obstacle);
        }
        var group = roster.group();
        var answered = invitation.answered(answer, now);
        store.answer(answered);
        if (answer == Answer.ACCEPTED) {
            slices.begin(group, membership, now);
            events.publishEvent(
                    new PartyAdmitted(hidden.about(membership.party(), GroupAct.ofPlatform(group, now)), membership));
        }
        events.publishEvent(
                new InvitationEnded(hidden.about(answered.party(), GroupAct.by(actor, group, now)), answered));
        return Outcome.done(answered);
    }

    /** Lets the invitations lapse whose time has passed, each in a transaction of its own, under its lock. */
    public void expire(Clock clock, int most) {
        var now = clock.instant();
        for (var due : transactions.asService(() -> store.unanswered(now, most))) {
            transactions.runAsService(() -> store.locked(due)
                    .filter(invitation -> invitation.answer() == null && now.isAfter(invitation.replyBy()))
                    .ifPresent(invitation -> {
                        var expired = invitation.answered(Answer.EXPIRED, now);
                        store.answer(expired);
                        var group = groups.group(invitation.groupId()).orElseThrow();
                        events.publishEvent(new InvitationEnded(
                                hidden.about(expired.party(), GroupAct.ofPlatform(group, now)), expired));
                    }));
        }
    }
}
