package org.entente.groups.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.entente.core.Actor;
import org.entente.groups.Standing;
import org.entente.web.Messages;

/** The acts that a group's page offers to an office: those that its holder may do. */
final class GroupOffers {

    private GroupOffers() {}

    /**
     * @param suspended whether the rights of any party of the group are suspended
     * @param coChairs whether several chairs act together
     */
    static Map<String, String> to(Actor actor, Standing standing, boolean suspended, boolean coChairs, Messages m) {
        var path = GroupPlace.path(standing.group());
        var offers = new LinkedHashMap<String, String>();
        if (standing.letsRun(actor)) {
            offers.put(path + "/invitations/new", m.get("groups.invitation.heading"));
            offers.put(path + "/admission", m.get("groups.admission.heading"));
            offers.put(path + "/capacity", m.get("groups.capacity.heading"));
            offers.put(path + "/suspension", m.get("groups.suspension.heading"));
            if (suspended) {
                offers.put(path + "/reinstatement", m.get("groups.reinstatement.heading"));
            }
            offers.put(path + "/ending", m.get("groups.ending.heading"));
            offers.put(path + "/import", m.get("groups.import.heading"));
            offers.put(path + "/opening", m.get("groups.opening.heading"));
            offers.put(path + "/chapters", m.get("groups.chapter.heading"));
            if (coChairs) {
                offers.put(path + "/proposals", m.get("groups.together.heading"));
            }
            offers.put(path + "/settings", m.get("groups.settings.heading"));
            offers.put(path + "/roles/new", m.get("groups.role.new.heading"));
            offers.put(path + "/relations/new", m.get("groups.relation.new.heading"));
            offers.put(path + "/documents", m.get("groups.documents.heading"));
            offers.put(path + "/bodies/new", m.get("groups.body.new.heading"));
        }
        if (actor.mayCommit() && standing.chairs()) {
            offers.put(path + "/chair", m.get("groups.chair.heading"));
            offers.put(path + "/rotation", m.get("groups.rotation.heading"));
        }
        if (actor.mayCommit() && !standing.fullRights()) {
            offers.put(path + "/upgrade", m.get("groups.upgrade.heading"));
        }
        if (actor.mayCommit()) {
            offers.put(path + "/withdrawal", m.get("groups.withdrawal.heading"));
        }
        return offers;
    }
}
