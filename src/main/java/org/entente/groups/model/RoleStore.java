package org.entente.groups.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.groups.Role;

/** Where roles are kept. Reads see what the actor of the transaction may see; writes are the service's alone. */
public interface RoleStore {

    /** Every role there was in the group and in its bodies, the latest first. */
    List<Role> roles(UUID groupId);

    Optional<Role> role(UUID id);

    void give(Role role, Instant at);

    /** Gives the term its end, or another one. */
    void end(Role ended);
}
