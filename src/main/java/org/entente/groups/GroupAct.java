package org.entente.groups;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.record.AuthoredAct;
import org.entente.record.Authorship;

/**
 * What every official act of a group's life says: which group.
 *
 * @param audienceId who may read it: everybody listed for the group, unless it hides its members from each other
 */
public record GroupAct(Authorship author, Group group, UUID audienceId) implements AuthoredAct.Matter {

    /** @throws IllegalStateException if nobody stands behind the actor */
    public static GroupAct by(Actor actor, Group group, Instant at) {
        return new GroupAct(Authorship.of(actor, at), group, group.audienceId());
    }

    /** What follows in the group without anybody's doing. */
    public static GroupAct ofPlatform(Group group, Instant at) {
        return new GroupAct(Authorship.ofPlatform(at), group, group.audienceId());
    }

    /** The same act for other readers. */
    public GroupAct readBy(UUID audience) {
        return new GroupAct(author, group, audience);
    }

    @Override
    public UUID subjectId() {
        return group.id();
    }

    @Override
    public Map<String, Object> content() {
        return Map.of("group", group.slug());
    }
}
