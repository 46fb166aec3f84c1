package org.entente.groups.usecase;

import java.time.Clock;
import java.util.List;
import org.entente.core.Actor;
import org.entente.database.ActorTransactions;
import org.entente.groups.model.AccessionStore;
import org.entente.groups.model.AwaitedReply;
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
    private final AccessionStore accessions;
    private final MessageCatalogue messages;
    private final Clock clock;

    MembershipAwaiting(
            ActorTransactions transactions, AccessionStore accessions, MessageCatalogue messages, Clock clock) {
        this.transactions = transactions;
        this.accessions = accessions;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public List<AwaitingAct> awaiting(Actor actor) {
        return actor
                .ifParty()
                .map(party -> transactions.call(actor, () -> accessions.awaiting(party, clock.instant())))
                .orElse(List.of())
                .stream()
                .map(reply -> act(actor, reply))
                .toList();
    }

    private AwaitingAct act(Actor actor, AwaitedReply reply) {
        var m = messages.in(actor.language());
        var invited = reply.kind() == AwaitedReply.Kind.INVITATION;
        return new AwaitingAct(
                m.get(invited ? "groups.awaiting.invitation" : "groups.awaiting.accession"),
                actor.language(),
                (invited ? "/invitations/" : "/accessions/") + reply.id(),
                reply.groupName().in(actor.language()),
                null,
                m.get(invited ? "groups.invitation.state.open" : "groups.accession.state.running"),
                Tone.DUE,
                reply.due(),
                reply.zone());
    }
}
