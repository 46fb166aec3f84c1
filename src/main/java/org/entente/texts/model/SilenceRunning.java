package org.entente.texts.model;

import static org.entente.texts.model.SilenceDecision.accepted;
import static org.entente.texts.model.SilenceDecision.refused;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import org.entente.core.PartyCode;
import org.jspecify.annotations.Nullable;

/** What the chair, or a State where the profile lets it, does to a running procedure without ending it by objection. */
public final class SilenceRunning {

    private static final Duration AFTER_HOLD = Duration.ofHours(24);

    private final SilenceFacts facts;

    SilenceRunning(SilenceFacts facts) {
        this.facts = facts;
    }

    /** Later, never earlier: nobody can shorten a silence (SIL-16). */
    public SilenceDecision extend(Instant now, SilenceAuthor by, Instant to, String reason) {
        var at = facts.later(now);
        var refusal = againstInitiative(by, SilenceState.OPEN, SilenceState.ON_HOLD);
        if (refusal != null) {
            return refused(refusal);
        }
        if (!at.isBefore(facts.expiresAt())) {
            return refused(SilenceRefusal.EXPIRED);
        }
        if (!to.isAfter(facts.expiresAt())) {
            return refused(SilenceRefusal.NOT_LATER);
        }
        if (facts.extensions >= facts.terms().profile().ending().maximumExtensions()) {
            return refused(SilenceRefusal.NO_MORE_EXTENSIONS);
        }
        if (to.isAfter(
                facts.circulatedAt().plus(facts.terms().profile().starting().maximum()))) {
            return refused(SilenceRefusal.PERIOD_TOO_LONG);
        }
        if (!facts.urgent && !facts.terms().inWindow(to)) {
            return refused(SilenceRefusal.OUTSIDE_WINDOW);
        }
        if (reason.isBlank()) {
            return refused(SilenceRefusal.REASON_MISSING);
        }
        return accepted(new SilenceEvent.Extended(at, by, facts.expiresAt(), to, reason));
    }

    /** Stops the clock; the time left is kept (SIL-15). */
    public SilenceDecision suspend(Instant now, SilenceAuthor by, String reason) {
        var at = facts.later(now);
        var refusal = againstInitiative(by, SilenceState.OPEN);
        if (refusal != null) {
            return refused(refusal);
        }
        if (!at.isBefore(facts.expiresAt())) {
            return refused(SilenceRefusal.EXPIRED);
        }
        if (reason.isBlank()) {
            return refused(SilenceRefusal.REASON_MISSING);
        }
        return accepted(new SilenceEvent.Suspended(at, by, Duration.between(at, facts.expiresAt()), reason));
    }

    /** The earliest expiry a resumed procedure may have. */
    public Instant earliestAfterSuspension(Instant now) {
        var at = facts.later(now);
        var suspended = facts.suspendedAt == null ? at : facts.suspendedAt;
        return at.plus(Duration.between(suspended, facts.expiresAt()));
    }

    public SilenceDecision resume(Instant now, SilenceAuthor by, Instant expiresAt) {
        var refusal = againstInitiative(by, SilenceState.SUSPENDED);
        if (refusal != null) {
            return refused(refusal);
        }
        if (expiresAt.isBefore(earliestAfterSuspension(now))) {
            return refused(SilenceRefusal.PERIOD_TOO_SHORT);
        }
        // The time for which it was suspended does not count.
        if (expiresAt.isAfter(
                facts.later(now).plus(facts.terms().profile().starting().maximum()))) {
            return refused(SilenceRefusal.PERIOD_TOO_LONG);
        }
        if (!facts.urgent && !facts.terms().inWindow(expiresAt)) {
            return refused(SilenceRefusal.OUTSIDE_WINDOW);
        }
        return accepted(new SilenceEvent.Resumed(facts.later(now), by, expiresAt));
    }

    /** Asks for time without rejecting, once per State and for a capped time, where the profile knows holds. */
    public SilenceDecision hold(Instant now, SilenceAuthor by) {
        var at = facts.later(now);
        var refusal = againstCommitment(by, at, SilenceState.OPEN);
        if (refusal != null) {
            return refused(refusal);
        }
        var party = Objects.requireNonNull(by.party());
        var maximum = facts.terms().profile().breaking().holdMaximum();
        if (maximum.isZero()) {
            return refused(SilenceRefusal.HOLD_NOT_ALLOWED);
        }
        if (!at.isBefore(facts.expiresAt())) {
            return refused(SilenceRefusal.EXPIRED);
        }
        if (facts.haveHeld.contains(party)) {
            return refused(SilenceRefusal.ALREADY_HELD);
        }
        return accepted(new SilenceEvent.HoldPlaced(at, by, party, at.plus(maximum)));
    }

    public SilenceDecision releaseHold(Instant now, SilenceAuthor by) {
        var hold = facts.hold;
        if (facts.state != SilenceState.ON_HOLD || hold == null) {
            return refused(SilenceRefusal.NOT_IN_THIS_STATE);
        }
        if (!by.speaksFor(hold.party())) {
            return refused(SilenceRefusal.NOT_YOUR_STATE);
        }
        return accepted(released(facts.later(now), by, false));
    }

    SilenceDecision holdTimeout(Instant now) {
        var hold = facts.hold;
        return hold == null || now.isBefore(hold.heldUntil())
                ? refused(SilenceRefusal.NOT_DUE)
                : accepted(released(facts.later(now), SilenceAuthor.PLATFORM, true));
    }

    private SilenceEvent released(Instant at, SilenceAuthor by, boolean timedOut) {
        var next = at.plus(AFTER_HOLD);
        var expiresAt = next.isAfter(facts.expiresAt()) ? next : facts.expiresAt();
        return new SilenceEvent.HoldReleased(at, by, expiresAt, timedOut);
    }

    /**
     * Puts right a slip or a broken file without starting again (SIL-14). The time to contest must end before silence
     * does, else a change of substance could slip through unseen in the last minutes.
     */
    public SilenceDecision reissueTechnically(Instant now, SilenceAuthor by, FrozenVersion version, String reason) {
        var at = facts.later(now);
        var refusal = againstInitiative(by, SilenceState.OPEN);
        if (refusal != null) {
            return refused(refusal);
        }
        var before = facts.texts.stream()
                .filter(text -> text.textId().equals(version.textId()))
                .findFirst();
        if (before.isEmpty()) {
            return refused(SilenceRefusal.NO_SUCH_TEXT);
        }
        var after = SilenceText.of(version);
        if (before.get().sha256().equals(after.sha256())) {
            return refused(SilenceRefusal.SAME_VERSION);
        }
        if (facts.asterisks >= Symbol.MOST_REISSUES) {
            return refused(SilenceRefusal.NO_MORE_CORRECTIONS);
        }
        if (!version.openPoints().isEmpty()) {
            return refused(SilenceRefusal.OPEN_POINTS);
        }
        if (!version.concordant()) {
            return refused(SilenceRefusal.NOT_CONCORDANT);
        }
        if (!version.languages().containsAll(before.get().sha256().keySet())) {
            return refused(SilenceRefusal.LANGUAGE_MISSING);
        }
        if (reason.isBlank()) {
            return refused(SilenceRefusal.REASON_MISSING);
        }
        var until = at.plus(facts.terms().profile().breaking().contestPeriod());
        if (until.isAfter(facts.expiresAt())) {
            return refused(SilenceRefusal.CONTEST_WOULD_OUTLAST_SILENCE);
        }
        return accepted(new SilenceEvent.ReissuedTechnically(at, by, before.get(), after, until, reason));
    }

    /** One State that finds the change is one of substance ends the procedure; the text needs a full period again. */
    public SilenceDecision contestTechnical(Instant now, SilenceAuthor by) {
        var at = facts.later(now);
        var refusal = againstCommitment(by, at, SilenceState.OPEN, SilenceState.ON_HOLD, SilenceState.SUSPENDED);
        if (refusal != null) {
            return refused(refusal);
        }
        var technical = facts.technical;
        if (technical == null || !at.isBefore(technical.contestableUntil())) {
            return refused(SilenceRefusal.NOTHING_TO_CONTEST);
        }
        return accepted(new SilenceEvent.TechnicalContested(at, by, Objects.requireNonNull(by.party())));
    }

    /** Closes this procedure in favour of another on a new version; a broken one stays broken and is linked (SIL-18). */
    public SilenceDecision reissue(Instant now, SilenceAuthor by, UUID successor) {
        var at = facts.later(now);
        var refusal = againstInitiative(
                by, SilenceState.OPEN, SilenceState.SUSPENDED, SilenceState.BROKEN, SilenceState.SUPERSEDED);
        if (refusal != null) {
            return refused(refusal);
        }
        if (facts.successor != null) {
            return refused(SilenceRefusal.ALREADY_REISSUED);
        }
        if (facts.state == SilenceState.OPEN && !at.isBefore(facts.expiresAt())) {
            return refused(SilenceRefusal.EXPIRED);
        }
        return accepted(new SilenceEvent.Reissued(at, by, successor));
    }

    public SilenceDecision withdraw(Instant now, SilenceAuthor by, String reason) {
        var at = facts.later(now);
        var refusal = againstInitiative(
                by,
                SilenceState.DRAFT,
                SilenceState.PROPOSED,
                SilenceState.SCHEDULED,
                SilenceState.OPEN,
                SilenceState.ON_HOLD,
                SilenceState.SUSPENDED);
        if (refusal != null) {
            return refused(refusal);
        }
        if (facts.state == SilenceState.OPEN && !at.isBefore(facts.expiresAt())) {
            return refused(SilenceRefusal.EXPIRED);
        }
        if (reason.isBlank()) {
            return refused(SilenceRefusal.REASON_MISSING);
        }
        return accepted(new SilenceEvent.Withdrawn(at, by, reason));
    }

    /** A State left the group or was suspended in it (SIL-19). What it objected before stands. */
    public SilenceDecision endEntitlement(Instant now, PartyCode party, Instant effectiveAt) {
        if (!facts.entitledAt(party, effectiveAt)) {
            return refused(SilenceRefusal.NOT_ENTITLED);
        }
        return accepted(
                new SilenceEvent.EntitlementEnded(facts.later(now), SilenceAuthor.PLATFORM, party, effectiveAt));
    }

    private @Nullable SilenceRefusal againstInitiative(SilenceAuthor by, SilenceState... states) {
        if (!by.initiator()) {
            return SilenceRefusal.NOT_INITIATOR;
        }
        return Arrays.asList(states).contains(facts.state) ? null : SilenceRefusal.NOT_IN_THIS_STATE;
    }

    private @Nullable SilenceRefusal againstCommitment(SilenceAuthor by, Instant at, SilenceState... states) {
        if (!facts.entitledAt(by.party(), at)) {
            return SilenceRefusal.NOT_ENTITLED;
        }
        if (!by.mayCommit()) {
            return SilenceRefusal.LACKS_AUTHORITY;
        }
        return Arrays.asList(states).contains(facts.state) ? null : SilenceRefusal.NOT_IN_THIS_STATE;
    }
}
