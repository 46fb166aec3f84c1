package org.entente.press.usecase;

import org.entente.core.Actor;
import org.entente.groups.Group;
import org.entente.groups.Standing;

/**
 * The review of the press of one group, as one actor finds it.
 *
 * @param mayReview whether the actor may add reports, decide of claims and teach names: whoever drafts for a member with
 *     full rights
 * @param runs whether the actor may act on the group for its chair
 * @param knowsMembers whether the members are shown to the actor (GRP-19)
 */
public record PressPlace(Group group, boolean mayReview, boolean runs, boolean knowsMembers) {

    static PressPlace of(Actor actor, Standing standing) {
        return new PressPlace(
                standing.group(),
                standing.fullRights() && actor.mayDraft(),
                standing.letsRun(actor),
                standing.chairs() || !standing.settings().membersHidden());
    }

    public String path() {
        return "/groups/" + group.slug() + "/press";
    }
}
