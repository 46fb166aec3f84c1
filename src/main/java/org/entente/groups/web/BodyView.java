package org.entente.groups.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.core.Actor;
import org.entente.groups.Body;
import org.entente.groups.Group;
import org.entente.groups.Standing;
import org.entente.groups.model.BodyRoster;
import org.entente.web.Messages;

/**
 * The page of a body.
 *
 * @param participants those that take part on the day, by name in protocol order
 * @param offers the acts that the reader's office may do, their words by path
 */
public record BodyView(
        Group group,
        Body body,
        LocalDate asOf,
        boolean unreadable,
        int count,
        List<String> participants,
        List<RoleView> roles,
        Map<String, String> offers) {

    public String path() {
        return path(group, body);
    }

    static String path(Group group, Body body) {
        return GroupPlace.path(group) + "/bodies/" + body.slug();
    }

    static Map<String, String> offers(
            Actor actor, Standing standing, BodyRoster roster, boolean takesPart, LocalDate today, Messages m) {
        var body = roster.body();
        var path = path(standing.group(), body);
        var offers = new LinkedHashMap<String, String>();
        if (!body.worksOn(today)) {
            return offers;
        }
        if (actor.mayCommit() && body.optIn() && !takesPart && !standing.suspended()) {
            offers.put(path + "/joining", m.get("groups.body.joining.heading"));
        }
        if (standing.letsRun(actor)) {
            offers.put(path + "/seat", m.get("groups.body.seat.heading"));
            if (!roster.on(today).isEmpty()) {
                offers.put(path + "/unseating", m.get("groups.body.unseating.heading"));
            }
            offers.put(path + "/closing", m.get("groups.body.closing.heading"));
        }
        if (actor.mayCommit() && takesPart) {
            offers.put(path + "/leaving", m.get("groups.body.leaving.heading"));
        }
        return offers;
    }
}
