package org.entente.groups.model;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.entente.core.PartyCode;

/** Where the proposals of co-chairs are kept. Reads see what the actor of the transaction may see; writes are the service's alone. */
public interface ProposalStore {

    /** The proposals of the group that are not done, the latest first; those that have lapsed among them. */
    List<Proposal> open(UUID groupId);

    void propose(Proposal proposal);

    void confirm(Proposal proposal, PartyCode party, Instant at);

    /** Lets the act be done in this transaction, and in no other. */
    void assent(UUID proposalId);

    /** The act was done. */
    void done(UUID proposalId, Instant at);

    /** Whether in this transaction all have assented to an act in the group. */
    boolean assented(UUID groupId);
}
