package org.entente.groups.usecase;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.database.ActorTransactions;
import org.entente.groups.Groups;
import org.entente.groups.Standing;
import org.entente.groups.model.Invitation;
import org.entente.groups.model.InvitationStore;
import org.springframework.stereotype.Component;

/** Reads invitations with the actor's own eyes: those of its groups, and those of its own party. */
@Component
public class ReadingInvitations {

    private final InvitationStore store;
    private final Groups groups;
    private final ActorTransactions transactions;

    ReadingInvitations(InvitationStore store, Groups groups, ActorTransactions transactions) {
        this.store = store;
        this.groups = groups;
        this.transactions = transactions;
    }

    /**
     * An invitation and where its reader stands.
     *
     * @param standing in the group that invites; none for the mission that is invited
     */
    public record Seen(Invitation invitation, Optional<Standing> standing) {

        /** Whether the actor's office may take the invitation back. */
        public boolean mayWithdraw(Actor actor) {
            return standing.filter(mine -> mine.letsRun(actor)).isPresent();
        }

        /** Whether the actor's word answers the invitation. */
        public boolean mayAnswer(Actor actor) {
            return actor.mayCommit() && actor.actsFor(invitation.party());
        }
    }

    public Optional<Seen> visibleTo(Actor actor, UUID invitationId) {
        return transactions.call(
                actor,
                () -> store.invitation(invitationId)
                        .map(invitation -> new Seen(invitation, groups.standing(actor, invitation.groupId()))));
    }

    /** The invitations of a group that is there for the actor, the latest first. */
    public List<Invitation> ofGroup(Actor actor, UUID groupId) {
        return transactions.call(actor, () -> store.ofGroup(groupId));
    }
}
