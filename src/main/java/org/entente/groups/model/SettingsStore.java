package org.entente.groups.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.groups.Group;
import org.entente.groups.GroupSettings;

/** Where the settings of groups are kept. Reads see what the actor of the transaction may see; writes are the service's alone. */
public interface SettingsStore {

    Optional<GroupSettings> settings(UUID groupId);

    /** The groups that hide their members from each other. */
    List<UUID> hiding();

    void keep(Group group, GroupSettings settings, Instant at);
}
