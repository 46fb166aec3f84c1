package org.entente.groups.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.core.PartialDate;
import org.entente.core.PartyCode;
import org.entente.groups.Body;
import org.entente.groups.Participation;
import org.entente.groups.Refusal;
import org.jspecify.annotations.Nullable;

/** A body and everybody who ever took part in it, and what may be added to that (GRP-09). */
public record BodyRoster(Body body, List<Participation> participations) {

    public BodyRoster {
        participations = List.copyOf(participations);
    }

    /** Those that take part on that day. */
    public Set<PartyCode> on(LocalDate day) {
        return participations.stream()
                .filter(participation -> participation.holdsOn(day))
                .map(Participation::party)
                .collect(Collectors.toSet());
    }

    /** The time of the party that has no end yet. */
    public Optional<Participation> open(PartyCode party) {
        return participations.stream()
                .filter(participation -> participation.party().equals(party) && participation.until() == null)
                .findFirst();
    }

    /** Why the party may not take part from that date on, if so: it belongs to the group with its rights unsuspended. */
    public @Nullable Refusal refusalToBegin(Roster group, PartyCode party, PartialDate since, LocalDate today) {
        if (!body.worksOn(today)) {
            return Refusal.BODY_CLOSED;
        }
        if (group.open(party).filter(member -> !member.suspended()).isEmpty()) {
            return Refusal.NOT_LISTED;
        }
        if (since.earliest().isAfter(today)) {
            return Refusal.DATE_TO_COME;
        }
        if (since.latest().isBefore(body.established().earliest())) {
            return Refusal.BEFORE_ESTABLISHED;
        }
        var overlaps = participations.stream()
                .filter(other -> other.party().equals(party))
                .anyMatch(other ->
                        other.until() == null || other.until().earliest().isAfter(since.earliest()));
        return overlaps ? Refusal.TAKES_PART_ALREADY : null;
    }

    /** Why the party's time may not end at that date, if so. */
    public @Nullable Refusal refusalToEnd(PartyCode party, PartialDate until, LocalDate today) {
        var open = open(party);
        if (open.isEmpty()) {
            return Refusal.TAKES_NO_PART;
        }
        if (until.earliest().isAfter(today)) {
            return Refusal.DATE_TO_COME;
        }
        return until.earliest().isBefore(open.get().since().earliest()) ? Refusal.ENDS_BEFORE_IT_BEGINS : null;
    }

    /** Why the body may not be closed at that date, if so. */
    public @Nullable Refusal refusalToClose(PartialDate date, LocalDate today) {
        if (body.closed() != null) {
            return Refusal.BODY_CLOSED;
        }
        if (date.earliest().isAfter(today)) {
            return Refusal.DATE_TO_COME;
        }
        return date.earliest().isBefore(body.established().earliest()) ? Refusal.ENDS_BEFORE_IT_BEGINS : null;
    }
}
