package org.entente.groups.usecase;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.entente.core.PartyCode;
import org.entente.groups.Groups;
import org.entente.groups.HiddenMembers;
import org.entente.notices.Notice;
import org.entente.notices.Notices;
import org.springframework.stereotype.Component;

/** Serves what is told of a group's life, by the clock of the act that it tells of. */
@Component
class NoticeTelling {

    private final Groups groups;
    private final HiddenMembers hidden;
    private final Notices notices;

    NoticeTelling(Groups groups, HiddenMembers hidden, Notices notices) {
        this.groups = groups;
        this.hidden = hidden;
        this.notices = notices;
    }

    /**
     * What is told of.
     *
     * @param path where it stands on this server
     * @param legal whether it starts, changes or ends a time for an answer
     */
    record Matter(String path, UUID subjectId, Instant at, boolean legal) {}

    /** @param key what the keys of subject and body have in common */
    void tell(String key, Map<String, Object> arguments, Matter matter, Set<PartyCode> parties) {
        notices.serve(
                new Notice(
                        key + ".subject",
                        key + ".body",
                        arguments,
                        matter.path(),
                        parties,
                        matter.legal(),
                        matter.subjectId()),
                Clock.fixed(matter.at(), ZoneOffset.UTC));
    }

    /** Those that belong to the group at the instant. */
    Set<PartyCode> members(UUID groupId, Instant at) {
        return new HashSet<>(groups.parties(groupId, LocalDate.ofInstant(at, ZoneOffset.UTC)));
    }

    /** Those that may know that the party belongs to the group at the instant, but for the party (GRP-19). */
    Set<PartyCode> othersKnowing(UUID groupId, PartyCode party, Instant at) {
        var parties = hidden.knowing(groupId, party, at);
        parties.remove(party);
        return parties;
    }

    /** Those that belong to the group at the instant, but for the party. */
    Set<PartyCode> others(UUID groupId, PartyCode party, Instant at) {
        var parties = members(groupId, at);
        parties.remove(party);
        return parties;
    }
}
