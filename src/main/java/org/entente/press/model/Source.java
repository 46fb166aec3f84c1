package org.entente.press.model;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.entente.core.PartyCode;
import org.jspecify.annotations.Nullable;

/**
 * A feed that a group follows, and how it fares.
 *
 * @param etag and {@code modified}: what it said of its last state, to be asked for changes alone
 * @param shape the kind of feed it was: a feed of another kind under the same address is looked at by a person
 * @param failures how many times in a row it did not answer as a feed
 * @param failedAt when it last did not, and {@code fault}: why
 * @param trouble what is wrong with it since; null where nothing is
 * @param toldAt when the group was told of the trouble; null where it was not
 */
public record Source(
        UUID id,
        UUID groupId,
        UUID audienceId,
        String address,
        String title,
        PartyCode addedBy,
        Instant addedAt,
        @Nullable String etag,
        @Nullable String modified,
        @Nullable String shape,
        Instant dueAt,
        @Nullable Instant askedAt,
        @Nullable Instant answeredAt,
        @Nullable Instant lastItemAt,
        int failures,
        @Nullable Instant failedAt,
        @Nullable Fault fault,
        @Nullable Trouble trouble,
        @Nullable Instant toldAt) {

    public static final Duration INTERVAL = Duration.ofMinutes(30);
    private static final Duration QUIET = Duration.ofDays(30);
    /** A feed that fails is asked less and less often, at least once a day. */
    private static final int MOST_DOUBLINGS = 5;

    private static final int FAILURES_BEFORE_ALARM = 3;

    /** What may be wrong with a feed. */
    public enum Trouble {
        UNREACHABLE,
        REFUSED,
        /** It answers, but no longer as the feed it was. */
        CHANGED,
        /** It had entries and has none. */
        EMPTY,
        /** Nothing new for a month. */
        QUIET;

        /** Ways not to answer as a feed follow one another, and are told of as one. */
        private boolean isAs(Trouble other) {
            return (this == QUIET) == (other == QUIET);
        }
    }

    /** One that was not asked yet. */
    public static Source followed(
            UUID id, UUID groupId, UUID audienceId, String address, String title, PartyCode by, Instant at) {
        return new Source(
                id,
                groupId,
                audienceId,
                address,
                title,
                by,
                at,
                null,
                null,
                null,
                at,
                null,
                null,
                null,
                0,
                null,
                null,
                null,
                null);
    }

    /** After an answer in the shape it had. */
    public Source answered(
            @Nullable String newEtag, @Nullable String newModified, String newShape, boolean news, Instant at) {
        var item = news ? at : lastItemAt == null ? addedAt : lastItemAt;
        var changed = shape != null && !shape.equals(newShape);
        var now = changed ? Trouble.CHANGED : item.plus(QUIET).isBefore(at) ? Trouble.QUIET : null;
        return new Source(
                id,
                groupId,
                audienceId,
                address,
                title,
                addedBy,
                addedAt,
                newEtag,
                newModified,
                newShape,
                at.plus(INTERVAL),
                at,
                at,
                item,
                0,
                failedAt,
                fault,
                now,
                toldOf(now));
    }

    /** After no answer, or another than a feed's. */
    public Source failed(Trouble reason, Fault cause, Instant at) {
        var wait = INTERVAL.multipliedBy(1L << Math.min(failures, MOST_DOUBLINGS));
        return new Source(
                id,
                groupId,
                audienceId,
                address,
                title,
                addedBy,
                addedAt,
                etag,
                modified,
                shape,
                at.plus(wait),
                at,
                answeredAt,
                lastItemAt,
                failures + 1,
                at,
                cause,
                reason,
                toldOf(reason));
    }

    /** Whoever was told of one trouble does not know of another. */
    private @Nullable Instant toldOf(@Nullable Trouble now) {
        return now == null || trouble == null || !trouble.isAs(now) ? null : toldAt;
    }

    /** Why it is in trouble: a feed that answers may be in trouble as well. */
    public Fault cause() {
        if (trouble == Trouble.QUIET) {
            return Fault.NOTHING_NEW;
        }
        if (trouble == Trouble.CHANGED && failures == 0) {
            return Fault.OTHER_KIND;
        }
        return fault == null ? Fault.NO_ANSWER : fault;
    }

    /** Whether the group is to be told: once for each trouble, and not for a single failure. */
    public boolean isAlarm() {
        return trouble != null
                && toldAt == null
                && (failures >= FAILURES_BEFORE_ALARM || trouble == Trouble.CHANGED || trouble == Trouble.QUIET);
    }

    public Source told(Instant at) {
        return new Source(
                id,
                groupId,
                audienceId,
                address,
                title,
                addedBy,
                addedAt,
                etag,
                modified,
                shape,
                dueAt,
                askedAt,
                answeredAt,
                lastItemAt,
                failures,
                failedAt,
                fault,
                trouble,
                at);
    }
}
