package org.entente.groups.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
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
        return chairsFrom(party, until) ? Refusal.STILL_CHAIRS : null;
    }

    /** Why the party's open slice may not be followed by this one, if so (GRP-02). */
    public @Nullable Refusal refusalToChange(Membership next) {
        var open = open(next.party()).orElse(null);
        if (open == null) {
            return Refusal.NOT_LISTED;
        }
        if (!next.since().earliest().isAfter(open.since().earliest())) {
            return Refusal.CHANGES_BEFORE_IT_BEGINS;
        }
        if (next.capacity() == open.capacity()
                && next.fullRights() == open.fullRights()
                && next.suspended() == open.suspended()) {
            return next.suspended() ? Refusal.ALREADY_SUSPENDED : Refusal.NOTHING_CHANGES;
        }
        return !next.fullRights() && chairsFrom(next.party(), next.since()) ? Refusal.STILL_CHAIRS : null;
    }

    /** The slice in which the party's rights are suspended from that date on; empty if it is not listed (GRP-03). */
    public Optional<Membership> suspension(PartyCode party, PartialDate since) {
        return open(party).map(open -> new Membership(party, open.capacity(), since, null, false, true));
    }

    /** The slice in which a suspended party has the rights back that it had before; empty if it is not suspended. */
    public Optional<Membership> reinstatement(PartyCode party, PartialDate since) {
        return open(party).filter(Membership::suspended).map(open -> {
            var rights = memberships.stream()
                    .filter(slice -> slice.party().equals(party) && !slice.suspended())
                    .max(Comparator.comparing(slice -> slice.since().earliest()))
                    .map(Membership::fullRights)
                    .orElse(false);
            return new Membership(party, open.capacity(), since, null, rights);
        });
    }

    /** Why the party may not take the chair for that term, if so: with those who sit, or in their place (GRP-04). */
    public @Nullable Refusal refusalToSeat(Chairmanship chair, boolean alongside) {
        var since = chair.since();
        if (!isEntitledFor(chair)) {
            return Refusal.CHAIR_WITHOUT_RIGHTS;
        }
        var until = chair.until();
        if (until != null && !until.earliest().isAfter(since.earliest())) {
            return Refusal.ENDS_BEFORE_IT_BEGINS;
        }
        if (alongside && chairsFrom(chair.party(), since)) {
            return Refusal.ALREADY_CHAIRS;
        }
        var then = new ArrayList<>(alongside ? chairs : withoutChairFrom(since));
        then.add(chair);
        return Terms.occupiedFrom(then, since.earliest()) ? null : Refusal.CHAIR_VACANT;
    }

    /** Whether the party has full rights for the whole term, what is dated later already included (GRP-04). */
    private boolean isEntitledFor(Chairmanship chair) {
        var from = chair.since().latest();
        while (true) {
            var at = from;
            var slice = memberships.stream()
                    .filter(member -> member.party().equals(chair.party()) && member.fullRights() && member.holdsOn(at))
                    .findFirst();
            if (slice.isEmpty()) {
                return false;
            }
            var end = slice.get().until();
            var over = chair.until();
            if (end == null || (over != null && !end.earliest().isBefore(over.earliest()))) {
                return true;
            }
            from = end.earliest();
        }
    }

    /** Why the chair may not pass on in these turns, if so (GRP-07). */
    public @Nullable Refusal refusalToRotate(List<Turn> turns, LocalDate today) {
        if (turns.isEmpty()) {
            return Refusal.NO_TURN;
        }
        if (!turns.getFirst().since().earliest().isAfter(today)) {
            return Refusal.TURN_BEGUN;
        }
        for (var i = 1; i < turns.size(); i++) {
            if (!turns.get(i)
                    .since()
                    .earliest()
                    .isAfter(turns.get(i - 1).since().earliest())) {
                return Refusal.TURNS_OUT_OF_ORDER;
            }
        }
        return turns.stream().allMatch(this::mayTake) ? null : Refusal.CHAIR_WITHOUT_RIGHTS;
    }

    private boolean mayTake(Turn turn) {
        return open(turn.party())
                .filter(member ->
                        member.fullRights() && member.holdsOn(turn.since().latest()))
                .isPresent();
    }

    /** The terms that reach beyond that date, as they are once they are over at it. */
    public List<Chairmanship> overAt(PartialDate date) {
        return chairs.stream()
                .filter(chair -> chair.holdsFrom(date.earliest()))
                .map(chair -> chair.overAt(date))
                .toList();
    }

    private List<Chairmanship> withoutChairFrom(PartialDate date) {
        return chairs.stream()
                .map(chair -> chair.holdsFrom(date.earliest()) ? chair.overAt(date) : chair)
                .toList();
    }

    private boolean chairsFrom(PartyCode party, PartialDate date) {
        return chairs.stream().anyMatch(chair -> chair.party().equals(party) && chair.holdsFrom(date.earliest()));
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
