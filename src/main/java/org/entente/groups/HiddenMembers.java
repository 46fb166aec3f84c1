package org.entente.groups;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.core.PartyCode;
import org.entente.database.Audiences;
import org.entente.database.Release;
import org.springframework.stereotype.Component;

/**
 * Who may know which parties belong to a group (GRP-19). The rows of memberships, seats and invitations are closed by the
 * database itself; this says it of what is derived from them: acts on the record, notices, lists and results.
 */
@Component
public class HiddenMembers {

    private final Groups groups;
    private final Audiences audiences;

    HiddenMembers(Groups groups, Audiences audiences) {
        this.groups = groups;
        this.audiences = audiences;
    }

    /** Whether the members are not shown to each other; to be read by whoever sees the group. */
    public boolean in(UUID groupId) {
        return groups.settings(groupId).membersHidden();
    }

    /** Those of the parties that the actor may know to belong to the group; none where the group is not there for it. */
    public Set<PartyCode> shownTo(Actor actor, UUID groupId, Collection<PartyCode> parties, Instant at) {
        return groups.standing(actor, groupId, day(at))
                .map(standing -> shownTo(actor, standing, parties, at))
                .orElseGet(Set::of);
    }

    /** As {@link #shownTo(Actor, UUID, Collection, Instant)}, by where the actor's party stands at the instant. */
    public Set<PartyCode> shownTo(Actor actor, Standing standing, Collection<PartyCode> parties, Instant at) {
        var shown = new HashSet<>(parties);
        if (standing.settings().membersHidden() && !standing.chairs()) {
            var known = chairs(standing.group().id(), at);
            actor.ifParty().ifPresent(known::add);
            shown.retainAll(known);
        }
        return shown;
    }

    /** The parties that may know that this one belongs to the group; itself among them, whether it does or not. */
    public Set<PartyCode> knowing(UUID groupId, PartyCode party, Instant at) {
        var chairs = chairs(groupId, at);
        var knowing = in(groupId) && !chairs.contains(party) ? chairs : groups.parties(groupId, day(at));
        var all = new HashSet<>(knowing);
        all.add(party);
        return all;
    }

    /** The audience of what says that the party belongs to the group: as the service. */
    public UUID audienceOf(Group group, PartyCode party, Instant at) {
        return in(group.id()) && !chairs(group.id(), at).contains(party)
                ? audiences.createForRelease(group.id(), Release.to(knowing(group.id(), party, at)))
                : group.audienceId();
    }

    /** The act for those who may know that the party belongs to the group, or belonged: as the service. */
    public GroupAct about(PartyCode party, GroupAct act) {
        return in(act.group().id())
                ? act.readBy(audienceOf(act.group(), party, act.author().at()))
                : act;
    }

    /** As {@link #about(PartyCode, GroupAct)}, of a seat in a body. */
    public BodyAct about(PartyCode party, BodyAct act) {
        return in(act.group().id())
                ? act.readBy(audiences.createForRelease(
                        act.group().id(),
                        Release.to(knowing(act.group().id(), party, act.author().at()))))
                : act;
    }

    /** Parties hidden from each other are no companions by the group; those in the chair are everybody's. */
    public void draw(UUID groupId, Instant at) {
        audiences.veil(groupId, in(groupId), chairs(groupId, at));
    }

    private Set<PartyCode> chairs(UUID groupId, Instant at) {
        return new HashSet<>(groups.chairs(groupId, day(at)));
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }
}
