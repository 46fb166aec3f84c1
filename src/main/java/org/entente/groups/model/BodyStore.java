package org.entente.groups.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.entente.core.PartyCode;
import org.entente.groups.Body;
import org.entente.groups.Participation;

/** Where bodies and their participants are kept. Reads see what the actor of the transaction may see; writes are the service's alone. */
public interface BodyStore {

    /** The bodies of the group, those at work before those that are closed, the oldest first. */
    List<Body> bodies(UUID groupId);

    Optional<Body> body(UUID groupId, String slug);

    Optional<Body> body(UUID id);

    boolean slugTaken(UUID groupId, String slug);

    void add(Body body, Instant at);

    void close(Body closed);

    /** Who ever took part in the bodies of the group, the earliest first. */
    List<Participation> participations(UUID groupId);

    /** Who ever took part in the body, the earliest first. */
    List<Participation> participationsOf(UUID bodyId);

    void begin(Body body, Participation participation, Instant at);

    /** Closes the open time of the party. */
    void end(Participation ended);

    /** Enters who reads the content of the body from now on. */
    void read(UUID bodyId, Set<PartyCode> parties);

    /** The bodies in which a participation that has ended by that day still reads. */
    List<UUID> overdue(LocalDate day, int most);
}
