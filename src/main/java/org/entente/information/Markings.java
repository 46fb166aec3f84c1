package org.entente.information;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.entente.core.Actor;
import org.entente.core.PartyCode;
import org.entente.database.Audiences;
import org.entente.database.Newcomers;
import org.entente.database.Release;
import org.entente.groups.Capacity;
import org.entente.groups.Group;
import org.entente.groups.Groups;
import org.entente.groups.Membership;
import org.entente.identity.Accounts;
import org.springframework.stereotype.Component;

/**
 * The face of the module: how items are marked, and who may read them therefore. Reads speak with the eyes of the
 * transaction that they are called in; what writes needs the service.
 */
@Component
public class Markings {

    /** Of what was made before there were markings. */
    private static final Tlp UNMARKED = Tlp.AMBER;

    private final MarkingRows rows;
    private final Groups groups;
    private final Accounts accounts;
    private final Audiences audiences;
    private final Newcomers newcomers;

    Markings(MarkingRows rows, Groups groups, Accounts accounts, Audiences audiences, Newcomers newcomers) {
        this.rows = rows;
        this.groups = groups;
        this.accounts = accounts;
        this.audiences = audiences;
        this.newcomers = newcomers;
    }

    /** Under which label an item of the group begins, as the group has set (TLP-01). */
    public Tlp usual(UUID groupId) {
        return Tlp.parse(groups.settings(groupId).defaultMarking()).orElseThrow();
    }

    /** The first marking of an item that the actor begins in the group. */
    public Marking first(UUID groupId, Actor actor) {
        return naming(Marking.of(usual(groupId)), actor);
    }

    /** The marking with the actor among the persons, where it names persons (TLP-04). */
    public Marking naming(Marking marking, Actor actor) {
        var account = actor.accountId();
        if (marking.tlp() != Tlp.RED || account == null) {
            return marking;
        }
        var persons = new HashSet<>(marking.persons());
        accounts.find(account).ifPresent(own -> persons.add(own.person().id()));
        return new Marking(marking.tlp(), marking.distribution(), marking.releasableTo(), persons, marking.asOf());
    }

    /** Every marking the item has had, the first one first; none where it was made before there were markings. */
    public List<Marked> history(UUID thingId) {
        return rows.history(thingId);
    }

    public Marking of(UUID thingId) {
        return in(history(thingId));
    }

    /** What follows the marking in force by itself. */
    public Optional<Lapse> lapse(UUID thingId) {
        return history(thingId).stream()
                .reduce((earlier, later) -> later)
                .flatMap(last -> Optional.ofNullable(last.lapse()));
    }

    /** The marking in force at the end of a history. */
    public Marking in(List<Marked> history) {
        return history.isEmpty() ? Marking.of(UNMARKED) : history.getLast().marking();
    }

    /** The label of what holds these items (TLP-02). */
    public Tlp strictest(Collection<UUID> thingIds) {
        var current = rows.current(thingIds);
        return Tlp.ofContainer(thingIds.stream()
                        .map(id -> current.containsKey(id)
                                ? current.get(id).marking().tlp()
                                : UNMARKED)
                        .toList())
                .orElse(UNMARKED);
    }

    /** Gives a new item its first marking. */
    public void begin(UUID thingId, UUID audienceId, PartyCode originator, Marking marking, Instant at) {
        rows.add(audienceId, new Marked(thingId, 1, originator, marking, at, originator, null, null));
    }

    /** The marking with which the actor puts an item before its group: whoever does so is among those named (TLP-04). */
    public Marking shared(UUID thingId, UUID audienceId, Actor actor, Instant at) {
        var history = history(thingId);
        var before = in(history);
        var after = naming(before, actor);
        if (!after.equals(before)) {
            var last = history.getLast();
            rows.add(
                    audienceId,
                    new Marked(
                            thingId,
                            history.size() + 1,
                            last.originator(),
                            after,
                            at,
                            actor.party(),
                            null,
                            last.lapse()));
        }
        return after;
    }

    /** The audience of what is so marked: the group's own, unless the marking is narrower. */
    public UUID audienceOf(Marking marking, Group group, PartyCode originator, Instant at) {
        if (marking.isForWholeGroup()) {
            return newcomers.forContent(group.audienceId(), at);
        }
        var members = groups.members(group.id(), LocalDate.ofInstant(at, ZoneOffset.UTC));
        return audiences.createForRelease(group.id(), release(marking, group, originator, members, at));
    }

    /**
     * What the database lets through under the marking: in a group whose newcomers do not read what came before, the
     * parties of that moment (REL-02).
     */
    Release release(Marking marking, Group group, PartyCode originator, List<Membership> members, Instant at) {
        var release = marking.release(originator, founding(members));
        return release.asOf() != null || groups.settings(group.id()).historyForNewMembers()
                ? release
                : new Release(release.circle(), at, release.parties(), release.persons(), release.until());
    }

    /** The markings of an item go where the item goes. */
    public void readBy(UUID thingId, UUID audienceId) {
        rows.readBy(thingId, audienceId);
    }

    /** The parties all of whose posts may read every one of the items on that day: none where only persons may. */
    public Set<PartyCode> readers(Collection<UUID> thingIds, UUID groupId, LocalDate day) {
        var members = groups.members(groupId, day);
        var readers = parties(members);
        rows.current(thingIds)
                .values()
                .forEach(marked -> readers.retainAll(readers(marked.marking(), marked.originator(), members)));
        readers.removeAll(newcomers(thingIds, groupId));
        return readers;
    }

    /** The parties all of whose posts may read the item now, as the service. */
    Set<PartyCode> readersOf(MarkedThing thing, Instant at) {
        return readers(List.of(thing.id()), thing.group().id(), LocalDate.ofInstant(at, ZoneOffset.UTC));
    }

    /** The marking in force, widened to parties by name: whoever reads goes on reading (ORC-02). */
    public Marking widened(UUID thingId, Set<PartyCode> parties, UUID groupId, LocalDate day) {
        var before = of(thingId);
        var to = readers(List.of(thingId), groupId, day);
        to.addAll(parties);
        var stays = founding(groups.members(groupId, day)).containsAll(parties);
        var distribution = stays ? before.distribution() : Distribution.GENERAL;
        return new Marking(before.tlp(), distribution, to, Set.of(), before.asOf());
    }

    /** The parties of the group from which what came before them is kept, one of the items at least (REL-02). */
    public Set<PartyCode> newcomers(Collection<UUID> thingIds, UUID groupId) {
        return newcomers.tooLate(rows.audiences(thingIds), groupId);
    }

    /** The parties of the group all of whose posts may read under a marking. */
    static Set<PartyCode> readers(Marking marking, PartyCode originator, List<Membership> members) {
        var release = marking.release(originator, founding(members));
        var readers = new HashSet<PartyCode>();
        switch (release.circle()) {
            case ALL -> readers.addAll(parties(members));
            case MEMBERS -> readers.addAll(founding(members));
            case NOBODY -> {}
        }
        readers.addAll(release.parties());
        readers.retainAll(parties(members));
        return readers;
    }

    static Set<PartyCode> founding(List<Membership> members) {
        return members.stream()
                .filter(member -> member.capacity() == Capacity.FOUNDER || member.capacity() == Capacity.MEMBER)
                .map(Membership::party)
                .collect(Collectors.toSet());
    }

    private static Set<PartyCode> parties(List<Membership> members) {
        return members.stream().map(Membership::party).collect(Collectors.toSet());
    }
}
