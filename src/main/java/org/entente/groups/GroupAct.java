package org.entente.groups;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.record.AuthoredAct;
import org.entente.record.Authorship;

/** What every official act of a group's life says: which group. Everybody listed for the group may read it. */
public record GroupAct(Authorship author, Group group) implements AuthoredAct.Matter {

    /** @throws IllegalStateException if nobody stands behind the actor */
    public static GroupAct by(Actor actor, Group group, Instant at) {
        return new GroupAct(Authorship.of(actor, at), group);
    }

    /** What follows in the group without anybody's doing. */
    public static GroupAct ofPlatform(Group group, Instant at) {
        return new GroupAct(Authorship.ofPlatform(at), group);
    }

    @Override
    public UUID audienceId() {
        return group.audienceId();
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
