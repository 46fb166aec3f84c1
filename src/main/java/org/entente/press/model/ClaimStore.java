package org.entente.press.model;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.core.PartyCode;

/** Claims, with the eyes of the transaction. */
public interface ClaimStore {

    void propose(Report report, List<Claim.Draft> drafts, int firstNumber);

    /** Proposes it again, or with other facts. */
    void propose(Claim claim);

    /** Takes back what was proposed and not decided. */
    void withdraw(Claim claim);

    /** Those that the report makes, but for those withdrawn. */
    List<Claim> ofReport(UUID reportId);

    /** Those that the report makes or ever made. */
    List<Claim> everOfReport(UUID reportId);

    Optional<Claim> claim(UUID id);

    /** What the chair had settled is open again where the facts are others. */
    void decide(Claim claim);

    /** The confirmed ones of these reports. */
    List<Claim> confirmed(Collection<UUID> reportIds);

    /** The confirmed ones of a group on memberships and foundings, the last decided first. */
    List<Claim> memberships(UUID groupId, int most);

    /** The confirmed ones of a group that were decided in a time, the earliest first. */
    List<Claim> decided(UUID groupId, Instant from, Instant until);

    void settle(UUID claimId, PartyCode by, Instant at);
}
