package org.entente.groups.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.core.Actor;
import org.entente.core.PartialDate;
import org.entente.core.PartyCode;
import org.entente.groups.Chairmanship;
import org.entente.groups.Group;
import org.entente.groups.Membership;
import org.entente.groups.Refusal;
import org.jspecify.annotations.Nullable;

/** Everybody who ever belonged to a group or chaired it, and what may be added to that. */
public record Roster(Group group, List<Membership> memberships, List<Chairmanship> chairs) {

    public Roster {
        memberships = List.copyOf(memberships);
        chairs = List.copyOf(chairs);
    }

    /** Why the party may not be admitted, if so: the slices of one party never overlap, and none precedes the group. */
    public @Nullable Refusal refusalToAdmit(Membership membership) {
        if (membership.since().latest().isBefore(group.founded().earliest())) {
            return Refusal.BEFORE_FOUNDING;
        }
        var overlaps = memberships.stream()
                .filter(other -> other.party().equals(membership.party()))
                .anyMatch(other -> other.reachesInto(membership.since()));
        return overlaps ? Refusal.ALREADY_LISTED : null;
    }

    /** Why the party's membership may not end at that date, if so. */
    public @Nullable Refusal refusalToEnd(PartyCode party, PartialDate until) {
        var open = open(party);
        if (open.isEmpty()) {
            return Refusal.NOT_LISTED;
        }
        if (!until.earliest().isAfter(open.get().since().earliest())) {
            return Refusal.ENDS_BEFORE_IT_BEGINS;
        }
        return chairs.stream().anyMatch(chair -> chair.party().equals(party) && chair.holdsOn(until.earliest()))
                ? Refusal.STILL_CHAIRS
                : null;
    }

    /** Why the party may not take the chair at that date, if so. */
    public @Nullable Refusal refusalToSeat(PartyCode party, PartialDate since) {
        return memberships.stream()
                        .anyMatch(member ->
                                member.party().equals(party) && member.fullRights() && member.holdsOn(since.latest()))
                ? null
                : Refusal.CHAIR_WITHOUT_RIGHTS;
    }

    /** The party's slice that has no end yet. */
    public Optional<Membership> open(PartyCode party) {
        return memberships.stream()
                .filter(member -> member.party().equals(party) && member.until() == null)
                .findFirst();
    }

    /** Whether the actor's office may run the group for a chair on that day. */
    public boolean runBy(Actor actor, LocalDate day) {
        return mayRun(actor) && actor.ifParty().map(party -> chairs(party, day)).orElse(false);
    }

    /** Whether the office may run a group where its party is in the chair: the head of mission or the chair's office. */
    public static boolean mayRun(Actor actor) {
        return actor.mayCommit() || (actor.isDelegate() && actor.office() == Actor.Office.CHAIRS_OFFICE);
    }

    private boolean chairs(PartyCode party, LocalDate day) {
        return chairs.stream().anyMatch(chair -> chair.party().equals(party) && chair.holdsOn(day));
    }
}
