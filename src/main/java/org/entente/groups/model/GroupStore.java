package org.entente.groups.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.core.PartyCode;
import org.entente.groups.Chairmanship;
import org.entente.groups.Group;
import org.entente.groups.Membership;
import org.entente.groups.Standing;

/** Where groups, their members and their chairs are kept. Reads see what the actor of the transaction may see; writes are the service's alone. */
public interface GroupStore {

    /** The groups that list the party on the day, by acronym. */
    List<Standing> standings(PartyCode party, LocalDate day);

    Optional<Group> group(UUID groupId);

    /** Locks the group until the transaction ends, so that two acts on one group follow each other. */
    Optional<Group> locked(UUID groupId);

    Optional<Group> bySlug(String slug);

    boolean slugTaken(String slug);

    /** Whether a group has this address or this acronym; until the transaction ends, nobody else takes either (GRP-01). */
    boolean nameTaken(String slug, String acronym);

    void add(Group group, Instant at);

    /** A date of launch that is known to the month or the year counts from its first day. */
    List<UUID> launchedBy(LocalDate day);

    List<Membership> memberships(UUID groupId);

    void admit(Group group, Membership membership, Instant at);

    /** Closes the open slice of the party. */
    void end(Group group, Membership ended);

    /** Every chair there was, the longest ago first. */
    List<Chairmanship> chairmanships(UUID groupId);

    void seat(Group group, Chairmanship chair, Instant at);

    /** Gives the term that begins on that date its end, or another one. */
    void vacate(Group group, Chairmanship ended);
}
