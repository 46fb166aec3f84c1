package org.entente.texts.model;

import org.entente.core.Actor;

/**
 * An actor before a text of a group, with the rights of the actor's party in that group on that day.
 *
 * @param fullRights whether the party is a member with full rights
 * @param chairs whether the party is chair or co-chair
 * @param mayPropose whether the group lets the party propose texts
 */
public record Participant(Actor actor, boolean fullRights, boolean chairs, boolean mayPropose) {

    /** Whether the actor may begin a text: for the mission, or for the chair. */
    public boolean mayDraft() {
        return runsGroup() || (mayPropose && holdsPen());
    }

    /** Whether the actor may change the words while they are open. */
    public boolean mayWrite(Penholder penholder) {
        return penholder.forChair()
                ? runsGroup()
                : (fullRights || mayPropose) && holdsPen() && actor.actsFor(penholder.party());
    }

    private boolean holdsPen() {
        return actor.mayDraft() && actor.office() != Actor.Office.CHAIRS_OFFICE;
    }

    /** Whether the actor may put the text before the group: for a mission its head, since the act binds it. */
    public boolean mayShare(Penholder penholder) {
        return mayWrite(penholder) && (penholder.forChair() || (actor.mayCommit() && mayPropose));
    }

    /** Whether the actor binds the source of the text, whatever rights it has left in the group. */
    public boolean speaksFor(Penholder penholder) {
        return penholder.forChair() ? runsGroup() : actor.actsFor(penholder.party()) && actor.mayCommit();
    }

    /** Whether the actor runs the group: the head of a chairing mission, or its chair's office. */
    public boolean runsGroup() {
        return chairs && (actor.mayCommit() || (actor.mayDraft() && actor.office() == Actor.Office.CHAIRS_OFFICE));
    }
}
