package org.entente.groups;

import org.entente.core.Actor;
import org.entente.groups.model.Roster;

/**
 * A party in a group on a day.
 *
 * @param fullRights whether it may break silence and is counted (SIL-03)
 * @param suspended whether its rights are suspended (GRP-03)
 * @param chairs whether it is chair or co-chair
 * @param mayPropose whether it may propose texts and attach files, by what the group has set (GRP-12)
 * @param settings what the group has set
 */
public record Standing(
        Group group,
        boolean fullRights,
        boolean suspended,
        boolean chairs,
        boolean mayPropose,
        GroupSettings settings) {

    /** Where the group has set nothing. */
    public Standing(Group group, boolean fullRights, boolean chairs) {
        this(group, fullRights, false, chairs, fullRights, GroupSettings.usual(group.id()));
    }

    /** Whether the office of an actor of the party may run the group for the chair; not while its rights are suspended. */
    public boolean letsRun(Actor actor) {
        return chairs && fullRights && Roster.mayRun(actor);
    }
}
