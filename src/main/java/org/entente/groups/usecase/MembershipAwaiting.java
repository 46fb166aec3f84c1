package org.entente.groups.usecase;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.entente.core.Actor;
import org.entente.database.ActorTransactions;
import org.entente.groups.model.Accession;
import org.entente.groups.model.AccessionStore;
import org.entente.groups.model.Invitation;
import org.entente.groups.model.InvitationStore;
import org.entente.notices.AwaitingAct;
import org.entente.notices.AwaitingAct.Tone;
import org.entente.notices.AwaitingActs;
import org.entente.web.MessageCatalogue;
import org.springframework.stereotype.Component;

/**
 * What of the membership of groups awaits a State today: the invitations that it has not answered, and the requests on
 * which the members of its groups may object.
 */
@Component
class MembershipAwaiting implements AwaitingActs {

    private final ActorTransactions transactions;
    private final InvitationStore invitations;
    private final AccessionStore accessions;
    private final MessageCatalogue messages;
    private final Clock clock;

    MembershipAwaiting(
            ActorTransactions transactions,
            InvitationStore invitations,
            AccessionStore accessions,
            MessageCatalogue messages,
            Clock clock) {
        this.transactions = transactions;
        this.invitations = invitations;
        this.accessions = accessions;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public List<AwaitingAct> awaiting(Actor actor) {
        return actor.ifParty()
                .map(party -> transactions.call(
                        actor,
                        () -> Stream.concat(
                                        invitations.awaiting(party, clock.instant()).stream()
                                                .map(invitation -> act(actor, invitation)),
                                        accessions.running().stream().map(accession -> act(actor, accession)))
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

    private AwaitingAct act(Actor actor, Accession accession) {
        var m = messages.in(actor.language());
        return new AwaitingAct(
                m.get("groups.awaiting.accession"),
                actor.language(),
                "/accessions/" + accession.id(),
                accession.groupName().in(actor.language()),
                null,
                m.get("groups.accession.state.running"),
                Tone.DUE,
                accession.deadline(),
                accession.zone());
    }
}
