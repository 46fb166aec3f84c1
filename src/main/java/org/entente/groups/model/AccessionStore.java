package org.entente.groups.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.core.PartyCode;
import org.entente.groups.Group;

/** Where openings and requests are kept. Reads see what the actor of the transaction may see; writes are the service's alone. */
public interface AccessionStore {

    /** The openings that the actor of the transaction sees and that stand open. */
    List<Opening> open();

    Optional<Opening> opening(UUID groupId);

    void keep(Group group, Opening opening, Instant at);

    /** @param partyAudience the eyes of the mission that makes the request */
    void request(Group group, Accession accession, UUID partyAudience);

    Optional<Accession> accession(UUID id);

    /** Locks the request until the transaction ends. */
    Optional<Accession> locked(UUID id);

    /** The requests made to the group, the latest first. */
    List<Accession> ofGroup(UUID groupId);

    /** What awaits a word of the party: invitations not yet answered, and requests not yet settled that it may see. */
    List<AwaitedReply> awaiting(PartyCode party, Instant now);

    /** The requests whose deadline is past and that have not ended. */
    List<UUID> due(Instant deadlineBefore, int most);

    void end(Accession ended);

    /** Keeps the later deadline of a request that runs. */
    void move(Accession later);

    void object(Group group, Accession accession, Accession.Objection objection);

    /** For the members of the group alone. */
    Optional<Accession.Objection> objection(UUID accessionId);
}
