package org.entente.texts.model;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.entente.core.Language;
import org.entente.core.PartyCode;
import org.jspecify.annotations.Nullable;

/**
 * A dated fact of a silence procedure with its author. A procedure is nothing but the sequence of its facts; none is
 * ever changed or removed. {@code at} is when the fact was recorded and never runs backwards within one procedure, even
 * if the server's clock does; the time at which a message was received is kept apart and as it was.
 */
public sealed interface SilenceEvent {

    Instant at();

    SilenceAuthor author();

    record Drafted(Instant at, SilenceAuthor author, SilenceTerms terms, List<SilenceText> texts)
            implements SilenceEvent {
        public Drafted {
            texts = List.copyOf(texts);
        }
    }

    record Proposed(Instant at, SilenceAuthor author, Instant expiresAt, Instant meetingEndsAt)
            implements SilenceEvent {}

    /** A State spoke in the meeting against using silence at all. */
    record UseOpposed(Instant at, SilenceAuthor author, PartyCode party) implements SilenceEvent {}

    /** Everything that the launch will need when its time comes: then nobody is there to be asked. */
    record Scheduled(
            Instant at, SilenceAuthor author, Instant launchAt, Instant expiresAt, boolean urgent, String waiver)
            implements SilenceEvent {}

    /** The time of a scheduled launch came, and these reasons stood against it: the procedure waits as it did before. */
    record LaunchMissed(Instant at, SilenceAuthor author, List<SilenceRefusal> reasons) implements SilenceEvent {
        public LaunchMissed {
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * @param at the circulation: the last member served, the last mail accepted (SIL-02)
     * @param startedAt when the initiator ordered it
     * @param waiver why a required language may be missing; empty if none is
     */
    record Launched(
            Instant at,
            SilenceAuthor author,
            Instant startedAt,
            Instant expiresAt,
            List<SilenceText> texts,
            Set<PartyCode> entitled,
            boolean urgent,
            String waiver)
            implements SilenceEvent {
        public Launched {
            texts = List.copyOf(texts);
            entitled = Set.copyOf(entitled);
        }
    }

    record Extended(Instant at, SilenceAuthor author, Instant from, Instant to, String reason)
            implements SilenceEvent {}

    record Suspended(Instant at, SilenceAuthor author, Duration remaining, String reason) implements SilenceEvent {}

    record Resumed(Instant at, SilenceAuthor author, Instant expiresAt) implements SilenceEvent {}

    record HoldPlaced(Instant at, SilenceAuthor author, PartyCode party, Instant heldUntil) implements SilenceEvent {}

    record HoldReleased(Instant at, SilenceAuthor author, Instant expiresAt, boolean timedOut)
            implements SilenceEvent {}

    /** @param authority with which the State spoke, which outlives the author's office (SIL-13) */
    record Objected(Instant at, SilenceAuthor author, Objection objection, SilenceAuthor.Authority authority)
            implements SilenceEvent {}

    /** An objection without effect, because it came too late (SIL-12). */
    record ObjectionCameLate(Instant at, SilenceAuthor author, Objection objection, SilenceAuthor.Authority authority)
            implements SilenceEvent {}

    record Lifted(Instant at, SilenceAuthor author, PartyCode party) implements SilenceEvent {}

    /** An instruction of this State that its head of mission outranks: no effect, shown to that mission only (SIL-13). */
    record Contradicted(Instant at, SilenceAuthor author, PartyCode party) implements SilenceEvent {}

    record Commented(Instant at, SilenceAuthor author, SilenceCommentKind kind, String words) implements SilenceEvent {}

    record Answered(Instant at, SilenceAuthor author, PartyCode party, SilenceAnswer answer) implements SilenceEvent {}

    record VoteRequested(Instant at, SilenceAuthor author, PartyCode party) implements SilenceEvent {}

    record ReissuedTechnically(
            Instant at,
            SilenceAuthor author,
            SilenceText before,
            SilenceText after,
            Instant contestableUntil,
            String reason)
            implements SilenceEvent {}

    record TechnicalContested(Instant at, SilenceAuthor author, PartyCode party) implements SilenceEvent {}

    /** The text goes on in another procedure with a full period of its own (SIL-14). */
    record Reissued(Instant at, SilenceAuthor author, UUID successor) implements SilenceEvent {}

    record Withdrawn(Instant at, SilenceAuthor author, String reason) implements SilenceEvent {}

    /** From here on the State is informed but not entitled (SIL-19). */
    record EntitlementEnded(Instant at, SilenceAuthor author, PartyCode party, Instant effectiveAt)
            implements SilenceEvent {}

    /** The instant of expiry was reached. */
    record Expired(Instant at, SilenceAuthor author) implements SilenceEvent {}

    /** Members could not write for too long before expiry (SIL-21). */
    record ExpiryMoved(
            Instant at, SilenceAuthor author, Instant from, Instant to, Duration unwritable, Instant recoveredAt)
            implements SilenceEvent {}

    /** The chair knows of no objection made outside the platform (SIL-20). */
    record Confirmed(Instant at, SilenceAuthor author) implements SilenceEvent {}

    /** @param effectiveAt the instant of expiry, as of which the text is adopted (SIL-20) */
    record Adopted(Instant at, SilenceAuthor author, Instant effectiveAt, LocalDate adoptedOn, Instant statementsUntil)
            implements SilenceEvent {}

    record Lapsed(Instant at, SilenceAuthor author) implements SilenceEvent {}

    record Noted(Instant at, SilenceAuthor author, String meeting) implements SilenceEvent {}

    record StatementAttached(
            Instant at,
            SilenceAuthor author,
            PartyCode party,
            SilenceStatementKind kind,
            Language language,
            String words,
            @Nullable String paragraphs)
            implements SilenceEvent {}
}
