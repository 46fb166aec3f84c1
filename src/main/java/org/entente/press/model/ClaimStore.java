package org.entente.press.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.core.PartyCode;
import org.jspecify.annotations.Nullable;

/** Claims and the events that they make, with the eyes of the transaction. */
public interface ClaimStore {

    /** One page of a timeline, the latest event first. */
    record Days(List<Day> days, int page, int pages) {}

    record Day(UUID happeningId, LocalDate day) {}

    void propose(Report report, List<Claim.Draft> drafts, int firstNumber);

    /** Takes back what was proposed and not decided. */
    void withdrawProposals(UUID reportId);

    List<Claim> ofReport(UUID reportId);

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

    void addHappening(UUID id, Report report, LocalDate day, Instant at);

    void moveHappening(UUID id, LocalDate day);

    /** @param party the code of a State or an organisation that a claim must name; null for all */
    Days days(UUID groupId, @Nullable String party, int page, int size);

    Optional<Day> day(UUID happeningId);

    /** Holds the events until the transaction ends. */
    void hold(Collection<UUID> happeningIds);

    /** The group of an event that is there. */
    Optional<UUID> groupOf(UUID happeningId);

    /** Those of the group in the time, with something confirmed. */
    List<Day> between(UUID groupId, LocalDate from, LocalDate to, int most);
}
