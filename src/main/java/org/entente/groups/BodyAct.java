package org.entente.groups;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.record.AuthoredAct;
import org.entente.record.Authorship;

/**
 * What every official act on a body says: of which group it is, and which one. Who knows of the body may read it,
 * unless the group hides its members from each other.
 */
public record BodyAct(Authorship author, Group group, Body body, UUID audienceId) implements AuthoredAct.Matter {

    /** @throws IllegalStateException if nobody stands behind the actor */
    public static BodyAct by(Actor actor, Group group, Body body, Instant at) {
        return new BodyAct(Authorship.of(actor, at), group, body, body.audienceId());
    }

    /** What follows for the body from another act. */
    public static BodyAct ofPlatform(Group group, Body body, Instant at) {
        return new BodyAct(Authorship.ofPlatform(at), group, body, body.audienceId());
    }

    /** The same act for other readers. */
    public BodyAct readBy(UUID audience) {
        return new BodyAct(author, group, body, audience);
    }

    @Override
    public UUID subjectId() {
        return body.id();
    }

    @Override
    public Map<String, Object> content() {
        return Map.of("group", group.slug(), "body", body.slug());
    }
}
