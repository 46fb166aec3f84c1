package org.entente.groups.usecase;

import java.time.Clock;
import java.util.List;
import org.entente.core.Actor;
import org.entente.database.ActorTransactions;
import org.entente.groups.model.Invitation;
import org.entente.groups.model.InvitationStore;
import org.entente.notices.AwaitingAct;
import org.entente.notices.AwaitingAct.Tone;
import org.entente.notices.AwaitingActs;
import org.entente.web.MessageCatalogue;
import org.springframework.stereotype.Component;

/** What of the membership of groups awaits a State today: the invitations that it has not answered. */
@Component
class MembershipAwaiting implements AwaitingActs {

    private final ActorTransactions transactions;
    private final InvitationStore invitations;
    private final MessageCatalogue messages;
    private final Clock clock;

    MembershipAwaiting(
            ActorTransactions transactions, InvitationStore invitations, MessageCatalogue messages, Clock clock) {
        this.transactions = transactions;
        this.invitations = invitations;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public List<AwaitingAct> awaiting(Actor actor) {
        return actor.ifParty()
                .map(party -> transactions.call(
                        actor,
                        () -> invitations.awaiting(party, clock.instant()).stream()
                                .map(invitation -> act(actor, invitation))
                                .toList()))
                .orElse(List.of());
    }

    private AwaitingAct act(Actor actor, Invitation invitation) {
        var m = messages.in(actor.language());
        var name = invitation.groupName();
        return new AwaitingAct(
                m.get("groups.awaiting.invitation"),
                actor.language(),
                "/invitations/" + invitation.id(),
                name.in(actor.language()),
                null,
                m.get("groups.invitation.state.open"),
                Tone.DUE,
                invitation.replyBy(),
                invitation.zone());
    }
}
