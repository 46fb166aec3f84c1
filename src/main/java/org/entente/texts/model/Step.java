package org.entente.texts.model;

import java.time.Instant;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.core.Ids;
import org.entente.core.PartyCode;
import org.jspecify.annotations.Nullable;

/**
 * A text came to a stage, by whom and when.
 *
 * @param party empty when the platform itself did it
 * @param actId the official act that is on the record, where the step is one
 */
public record Step(
        UUID id,
        UUID textId,
        UUID versionId,
        Stage stage,
        Instant at,
        @Nullable UUID accountId,
        @Nullable PartyCode party,
        @Nullable UUID actId) {

    public static Step by(Actor actor, Version version, Stage stage, Instant at, @Nullable UUID actId) {
        return new Step(Ids.next(), version.textId(), version.id(), stage, at, actor.accountId(), actor.party(), actId);
    }

    /** A step whose author stands elsewhere: in the file of the silence procedure. */
    public static Step follows(Version version, Stage stage, Instant at) {
        return new Step(Ids.next(), version.textId(), version.id(), stage, at, null, null, null);
    }
}
