package org.entente.groups.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.groups.Group;

/** Where invitations are kept. Reads see what the actor of the transaction may see; writes are the service's alone. */
public interface InvitationStore {

    /** @param partyAudience the eyes of the mission that is invited */
    void send(Group group, Invitation invitation, UUID partyAudience);

    Optional<Invitation> invitation(UUID id);

    /** Locks the invitation until the transaction ends. */
    Optional<Invitation> locked(UUID id);

    /** The invitations of the group, the latest first. */
    List<Invitation> ofGroup(UUID groupId);

    /** The invitations whose time has passed without an answer. */
    List<UUID> unanswered(Instant now, int most);

    void answer(Invitation answered);
}
