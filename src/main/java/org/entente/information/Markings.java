package org.entente.information;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.entente.core.PartyCode;
import org.entente.database.Audiences;
import org.entente.database.Newcomers;
import org.entente.database.Release;
import org.entente.groups.Capacity;
import org.entente.groups.Group;
import org.entente.groups.Groups;
import org.entente.groups.Membership;
import org.springframework.stereotype.Component;

/**
 * The face of the module: how items are marked, and who may read them therefore. Reads speak with the eyes of the
 * transaction that they are called in; what writes needs the service.
 */
@Component
public class Markings {

    private static final Tlp USUAL = Tlp.AMBER;

    private final MarkingRows rows;
    private final Groups groups;
    private final Audiences audiences;
    private final Newcomers newcomers;

    Markings(MarkingRows rows, Groups groups, Audiences audiences, Newcomers newcomers) {
        this.rows = rows;
        this.groups = groups;
        this.audiences = audiences;
        this.newcomers = newcomers;
    }

    /** What an item of the group is marked as long as nobody has said otherwise (TLP-01). */
    public Marking usual() {
        return Marking.of(USUAL);
    }

    /** Every marking the item has had, the first one first; none where it was made before there were markings. */
    public List<Marked> history(UUID thingId) {
        return rows.history(thingId);
    }

    public Marking of(UUID thingId) {
        return in(history(thingId));
    }

    /** The marking in force at the end of a history. */
    public Marking in(List<Marked> history) {
        return history.isEmpty() ? usual() : history.getLast().marking();
    }

    /** The label of what holds these items (TLP-02). */
    public Tlp strictest(Collection<UUID> thingIds) {
        var current = rows.current(thingIds);
        return Tlp.ofContainer(thingIds.stream()
                        .map(id -> current.containsKey(id)
                                ? current.get(id).marking().tlp()
                                : USUAL)
                        .toList())
                .orElse(USUAL);
    }

    /** Gives a new item its first marking. */
    public void begin(UUID thingId, UUID audienceId, PartyCode originator, Marking marking, Instant at) {
        rows.add(audienceId, new Marked(thingId, 1, originator, marking, at, originator, null));
    }

    /** The audience of an item that goes to its group now: the group's own, unless its marking is narrower. */
    public UUID audienceOf(UUID thingId, Group group, PartyCode originator, Instant at) {
        return audienceOf(of(thingId), group, originator, at);
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
