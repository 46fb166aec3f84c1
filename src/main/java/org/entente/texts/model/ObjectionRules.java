package org.entente.texts.model;

import static org.entente.texts.model.SilenceDecision.accepted;
import static org.entente.texts.model.SilenceDecision.refused;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.entente.texts.model.SilenceAuthor.Authority;
import org.jspecify.annotations.Nullable;

/** What members say while silence runs, and what of it breaks the silence (SIL-06 to SIL-13, SIL-18). */
public final class ObjectionRules {

    private final SilenceFacts facts;

    ObjectionRules(SilenceFacts facts) {
        this.facts = facts;
    }

    /**
     * An objection, with or without an amendment. Accepted is not the same as effective: the fact answered may be that it
     * came too late (SIL-12), or that the head of mission has said otherwise (SIL-13). Whoever proposes a change and does
     * not mean to break sends a comment, where the profile knows such amendments (SIL-10).
     *
     * <p>Whether it is in time depends on when it was received and on nothing else, not on when it is decided: what
     * waited for its turn while the silence expired, or was on paper and is typed in later, still breaks (SIL-07, SIL-09).
     * After settlement nothing does; {@link SilenceEnding#settle} says why nothing can still be on its way then.
     */
    public SilenceDecision object(Instant now, SilenceAuthor by, Objection objection) {
        var at = facts.later(now);
        var refusal = objection.channel() == ObjectionChannel.PLATFORM
                ? againstSpeaker(by, objection)
                : againstEntry(by, objection, at);
        if (refusal != null) {
            return refused(refusal);
        }
        var party = objection.party();
        var authority = objection.channel() == ObjectionChannel.PLATFORM ? by.authority() : Authority.HEAD;
        if (facts.objections.containsKey(party)) {
            return refused(SilenceRefusal.ALREADY_OBJECTED);
        }
        var inTime = switch (facts.state) {
            // The clock stands still: there is no instant to be late for.
            case SUSPENDED, ON_HOLD -> true;
            case OPEN, BROKEN, SETTLING -> objection.receivedAt().isBefore(facts.expiresAt());
            case ADOPTED, NOTED, LAPSED -> false;
            case DRAFT, PROPOSED, SCHEDULED, VOTE_REQUESTED, WITHDRAWN, SUPERSEDED -> null;
        };
        if (inTime == null) {
            return refused(SilenceRefusal.NOT_IN_THIS_STATE);
        }
        if (!inTime) {
            return isKnownLate(objection)
                    ? refused(SilenceRefusal.ALREADY_OBJECTED)
                    : accepted(new SilenceEvent.ObjectionCameLate(at, by, objection, authority));
        }
        if (authority == Authority.DELEGATED && facts.headConsents.contains(party)) {
            return accepted(new SilenceEvent.Contradicted(at, by, party));
        }
        return accepted(new SilenceEvent.Objected(at, by, objection, authority));
    }

    private @Nullable SilenceRefusal againstSpeaker(SilenceAuthor by, Objection objection) {
        if (!objection.party().equals(by.party())) {
            return SilenceRefusal.NOT_YOUR_STATE;
        }
        if (facts.circulatedAt != null && !facts.entitledAt(by.party(), objection.receivedAt())) {
            return SilenceRefusal.NOT_ENTITLED;
        }
        return by.mayCommit() ? null : SilenceRefusal.LACKS_AUTHORITY;
    }

    private @Nullable SilenceRefusal againstEntry(SilenceAuthor by, Objection objection, Instant at) {
        if (!by.initiator()) {
            return SilenceRefusal.NOT_INITIATOR;
        }
        if (facts.startedAt == null) {
            return SilenceRefusal.NOT_IN_THIS_STATE;
        }
        if (!facts.entitledAt(objection.party(), objection.receivedAt())) {
            return SilenceRefusal.NOT_ENTITLED;
        }
        if (objection.evidence().isBlank()) {
            return SilenceRefusal.EVIDENCE_MISSING;
        }
        if (objection.receivedAt().isAfter(at)) {
            return SilenceRefusal.RECEIVED_IN_FUTURE;
        }
        return objection.receivedAt().isBefore(facts.startedAt) ? SilenceRefusal.RECEIVED_BEFORE_LAUNCH : null;
    }

    /** Known already, and not known to be later than this one: after a leap of the clock the second may be the earlier. */
    private boolean isKnownLate(Objection objection) {
        return facts.late.stream()
                .map(SilenceEvent.ObjectionCameLate::objection)
                .anyMatch(late -> late.party().equals(objection.party())
                        && !late.receivedAt().isAfter(objection.receivedAt()));
    }

    /** Hands the text over to a vote, where the profile lets one State ask for it. */
    public SilenceDecision requestVote(Instant receivedAt, Instant now, SilenceAuthor by) {
        var refusal = againstCommitment(by, receivedAt);
        if (refusal != null) {
            return refused(refusal);
        }
        if (facts.state != SilenceState.OPEN && facts.state != SilenceState.SETTLING) {
            return refused(SilenceRefusal.NOT_IN_THIS_STATE);
        }
        if (!facts.terms().profile().breaking().voteRequestAllowed()) {
            return refused(SilenceRefusal.VOTE_NOT_ALLOWED);
        }
        if (!receivedAt.isBefore(facts.expiresAt())) {
            return refused(SilenceRefusal.EXPIRED);
        }
        return accepted(new SilenceEvent.VoteRequested(facts.later(now), by, Objects.requireNonNull(by.party())));
    }

    /** Takes a State's own objection back, while enough time remains for the others to speak after it (SIL-18). */
    public SilenceDecision lift(Instant now, SilenceAuthor by) {
        var at = facts.later(now);
        var standing = by.party() == null ? null : facts.objections.get(by.party());
        if (standing == null) {
            return refused(SilenceRefusal.NO_OBJECTION_TO_LIFT);
        }
        if (!by.mayCommit()) {
            return refused(SilenceRefusal.LACKS_AUTHORITY);
        }
        if (facts.state != SilenceState.BROKEN && facts.state != SilenceState.OPEN) {
            return refused(SilenceRefusal.NOT_IN_THIS_STATE);
        }
        if (!facts.terms().profile().breaking().liftAllowed()) {
            return refused(SilenceRefusal.LIFTING_NOT_ALLOWED);
        }
        if (facts.successor != null) {
            return refused(SilenceRefusal.ALREADY_REISSUED);
        }
        if (!at.isBefore(facts.expiresAt())) {
            return refused(SilenceRefusal.EXPIRED);
        }
        if (Duration.between(at, facts.expiresAt()).compareTo(leastAfterLifting()) < 0) {
            return refused(SilenceRefusal.TOO_LITTLE_TIME_LEFT);
        }
        if (standing.authority() == Authority.HEAD && by.authority() == Authority.DELEGATED) {
            return accepted(
                    new SilenceEvent.Contradicted(at, by, standing.objection().party()));
        }
        return accepted(new SilenceEvent.Lifted(at, by, standing.objection().party()));
    }

    private Duration leastAfterLifting() {
        var quarter = Duration.between(facts.circulatedAt(), facts.expiresAt()).dividedBy(4);
        var floor = facts.terms().profile().breaking().liftFloor();
        return quarter.compareTo(floor) > 0 ? quarter : floor;
    }

    /** The last instant, exclusive of anything later, at which an objection can still be lifted. */
    public Instant liftableUntil() {
        return facts.expiresAt().minus(leastAfterLifting());
    }

    /** An answer where a quorum is asked for (SIL-24). A standing objection must be lifted, not answered away. */
    public SilenceDecision answer(Instant now, SilenceAuthor by, SilenceAnswer answer) {
        var at = facts.later(now);
        var refusal = againstCommitment(by, at);
        if (refusal != null) {
            return refused(refusal);
        }
        if (facts.terms().profile().ending().quorumPercent() == 0) {
            return refused(SilenceRefusal.ANSWERS_NOT_ASKED);
        }
        if (!facts.state.isRunning()) {
            return refused(SilenceRefusal.NOT_IN_THIS_STATE);
        }
        if (facts.state == SilenceState.OPEN && !at.isBefore(facts.expiresAt())) {
            return refused(SilenceRefusal.EXPIRED);
        }
        var party = Objects.requireNonNull(by.party());
        return facts.objections.containsKey(party)
                ? refused(SilenceRefusal.ALREADY_OBJECTED)
                : accepted(new SilenceEvent.Answered(at, by, party, answer));
    }

    /** A question, a comment, support, a wish for more time: heard by all, without effect (SIL-10, SIL-11). */
    public SilenceDecision comment(Instant now, SilenceAuthor by, SilenceCommentKind kind, String words) {
        if (by.party() == null) {
            return refused(SilenceRefusal.NOT_YOUR_STATE);
        }
        if (!facts.state.isRunning() && facts.state != SilenceState.SETTLING) {
            return refused(SilenceRefusal.NOT_IN_THIS_STATE);
        }
        if (kind == SilenceCommentKind.AMENDMENT
                && facts.terms().profile().breaking().amendmentBreaks()) {
            return refused(SilenceRefusal.AMENDMENT_IS_OBJECTION);
        }
        return words.isBlank()
                ? refused(SilenceRefusal.NOTHING_SAID)
                : accepted(new SilenceEvent.Commented(facts.later(now), by, kind, words));
    }

    private @Nullable SilenceRefusal againstCommitment(SilenceAuthor by, Instant at) {
        if (!facts.entitledAt(by.party(), at)) {
            return SilenceRefusal.NOT_ENTITLED;
        }
        return by.mayCommit() ? null : SilenceRefusal.LACKS_AUTHORITY;
    }
}
