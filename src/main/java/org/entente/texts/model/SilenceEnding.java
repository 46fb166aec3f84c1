package org.entente.texts.model;

import static org.entente.texts.model.SilenceDecision.accepted;
import static org.entente.texts.model.SilenceDecision.refused;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import org.entente.core.Language;
import org.entente.core.WritingHealth;
import org.jspecify.annotations.Nullable;

/**
 * How a silence ends when nobody broke it: expiry, settlement, adoption, and what may still be attached (SIL-20 to
 * SIL-25).
 */
public final class SilenceEnding {

    private final SilenceFacts facts;

    SilenceEnding(SilenceFacts facts) {
        this.facts = facts;
    }

    /**
     * Looks whether time alone has changed anything. Harmless at any moment and as often as one likes. Only the clock as
     * it stands now makes a deadline due: a fact recorded while the clock was ahead does not.
     */
    public SilenceDecision tick(Instant now, WritingHealth health) {
        if (facts.state == SilenceState.ON_HOLD) {
            return new SilenceRunning(facts).holdTimeout(now);
        }
        if (facts.state != SilenceState.OPEN) {
            return refused(SilenceRefusal.NOT_IN_THIS_STATE);
        }
        if (now.isBefore(facts.expiresAt())) {
            return refused(SilenceRefusal.NOT_DUE);
        }
        return movedBy(health, now)
                .orElseGet(() -> accepted(new SilenceEvent.Expired(facts.later(now), SilenceAuthor.PLATFORM)));
    }

    /** The chair states that no objection reached it by another way. */
    public SilenceDecision confirm(Instant now, SilenceAuthor by) {
        if (!by.initiator()) {
            return refused(SilenceRefusal.NOT_INITIATOR);
        }
        if (facts.state != SilenceState.SETTLING || facts.confirmation != null) {
            return refused(SilenceRefusal.NOT_IN_THIS_STATE);
        }
        return accepted(new SilenceEvent.Confirmed(facts.later(now), by));
    }

    /**
     * Adopts, or lets the proposal lapse, once nothing that was received in time can still be on its way.
     *
     * <p>Why no timely objection is lost: every step runs under the lock of its procedure, so it comes either before or
     * after this one. An objection that was received before expiry and comes before settlement breaks, in whatever state
     * but a closed one. One that was received before expiry and has not come yet is older than the drain, for settlement
     * waits that long after expiry and after the moment when expiry was noticed; but no request is decided that old: it
     * is given up, and its sender told so, after a fraction of the drain. The drain is real time and not a leap of the
     * clock, because the heartbeats must cover it without a hole.
     */
    public SilenceDecision settle(Instant now, WritingHealth health) {
        if (facts.state != SilenceState.SETTLING) {
            return refused(SilenceRefusal.NOT_IN_THIS_STATE);
        }
        var ending = facts.terms().profile().ending();
        // First the clock: one that was set back to before expiry must not undo it.
        if (now.isBefore(noticedAt().plus(ending.drain()))) {
            return refused(SilenceRefusal.STILL_DRAINING);
        }
        var moved = movedBy(health, now);
        if (moved.isPresent()) {
            return moved.get();
        }
        if (!health.ranFor(ending.drain(), now)) {
            return refused(SilenceRefusal.STILL_DRAINING);
        }
        if (facts.confirmation == null
                && (!ending.autoSettle() || now.isBefore(noticedAt().plus(ending.settleTimeout())))) {
            return refused(SilenceRefusal.AWAITS_CONFIRMATION);
        }
        var at = facts.later(now);
        return accepted(quorumMet() ? adopted(at) : new SilenceEvent.Lapsed(at, SilenceAuthor.PLATFORM));
    }

    private Instant noticedAt() {
        var expired = facts.expiredAt;
        return expired != null && expired.isAfter(facts.expiresAt()) ? expired : facts.expiresAt();
    }

    /** The first instant at which {@link #settle} can succeed. */
    public Instant settleableFrom() {
        var ending = facts.terms().profile().ending();
        var timeout = ending.autoSettle() ? ending.settleTimeout() : Duration.ofHours(24);
        return noticedAt()
                .plus(facts.confirmation == null && timeout.compareTo(ending.drain()) > 0 ? timeout : ending.drain());
    }

    private SilenceEvent adopted(Instant at) {
        var effectiveAt = facts.expiresAt();
        return new SilenceEvent.Adopted(
                at,
                SilenceAuthor.PLATFORM,
                effectiveAt,
                facts.terms().dateOf(effectiveAt),
                Deadline.statementsUntil(at, facts.terms()));
    }

    private boolean quorumMet() {
        var percent = facts.terms().profile().ending().quorumPercent();
        return facts.answered.size() * 100L >= (long) percent * facts.entitled.size();
    }

    /**
     * Members who could not write get their hours back (SIL-21). An objection that came after the former expiry but
     * before the new one has become timely, and counts.
     */
    private Optional<SilenceDecision> movedBy(WritingHealth health, Instant now) {
        return health.outageBefore(facts.expiresAt(), facts.circulatedAt(), now).map(outage -> {
            var at = facts.later(now);
            var to = Deadline.afterOutage(outage.recoveredAt(), facts.terms());
            var events = new ArrayList<SilenceEvent>();
            events.add(new SilenceEvent.ExpiryMoved(
                    at, SilenceAuthor.PLATFORM, facts.expiresAt(), to, outage.unwritable(), outage.recoveredAt()));
            var counted = new HashSet<>(facts.objections.keySet());
            for (var late : facts.late) {
                if (late.objection().receivedAt().isBefore(to)
                        && counted.add(late.objection().party())) {
                    events.add(new SilenceEvent.Objected(at, late.author(), late.objection(), late.authority()));
                }
            }
            return new SilenceDecision.Accepted(events);
        });
    }

    public SilenceDecision note(Instant now, SilenceAuthor by, String meeting) {
        if (!by.initiator()) {
            return refused(SilenceRefusal.NOT_INITIATOR);
        }
        if (meeting.isBlank()) {
            return refused(SilenceRefusal.REASON_MISSING);
        }
        return facts.state == SilenceState.ADOPTED
                ? accepted(new SilenceEvent.Noted(facts.later(now), by, meeting))
                : refused(SilenceRefusal.NOT_IN_THIS_STATE);
    }

    /** A statement stands beside the decision and not in its way; it may come during the silence (SIL-10). */
    public SilenceDecision attach(
            Instant now,
            SilenceAuthor by,
            SilenceStatementKind kind,
            Language language,
            String words,
            @Nullable String paragraphs) {
        var at = facts.later(now);
        if (!facts.entitledAt(by.party(), at)) {
            return refused(SilenceRefusal.NOT_ENTITLED);
        }
        if (!by.mayCommit()) {
            return refused(SilenceRefusal.LACKS_AUTHORITY);
        }
        if (words.isBlank()) {
            return refused(SilenceRefusal.NOTHING_SAID);
        }
        if (facts.state.isAdopted()) {
            var adoption = Objects.requireNonNull(facts.adoption);
            if (!at.isBefore(adoption.statementsUntil())) {
                return refused(SilenceRefusal.STATEMENT_WINDOW_CLOSED);
            }
        } else if (!facts.state.isRunning() && facts.state != SilenceState.SETTLING) {
            return refused(SilenceRefusal.NOT_IN_THIS_STATE);
        }
        return accepted(new SilenceEvent.StatementAttached(
                at, by, Objects.requireNonNull(by.party()), kind, language, words, paragraphs));
    }
}
