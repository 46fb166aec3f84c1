package org.entente.texts.model;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.entente.core.PartyCode;
import org.entente.texts.model.SilenceEvent.Adopted;
import org.entente.texts.model.SilenceEvent.Objected;
import org.entente.texts.model.SilenceEvent.ObjectionCameLate;
import org.entente.texts.model.SilenceEvent.ReissuedTechnically;
import org.entente.texts.model.SilenceEvent.StatementAttached;

/**
 * One silence procedure: one clock, one fate, and the text or the linked texts that share it (SIL-05; texts that stand
 * each for itself have a procedure each). Immutable: a step answers with facts, and {@link #and} gives the procedure in
 * which they have happened.
 *
 * <p>The steps are in four places: {@link SilenceOpening}, {@link SilenceRunning}, {@link ObjectionRules} and
 * {@link SilenceEnding}.
 */
public final class SilenceProcedure {

    private final SilenceFacts facts;

    private SilenceProcedure(SilenceFacts facts) {
        this.facts = facts;
    }

    public static SilenceProcedure of(Iterable<? extends SilenceEvent> events) {
        var facts = new SilenceFacts();
        events.forEach(facts::apply);
        return new SilenceProcedure(facts);
    }

    public SilenceProcedure and(Collection<? extends SilenceEvent> events) {
        var next = facts.copy();
        events.forEach(next::apply);
        return new SilenceProcedure(next);
    }

    public SilenceOpening opening() {
        return new SilenceOpening(facts);
    }

    public SilenceRunning running() {
        return new SilenceRunning(facts);
    }

    public ObjectionRules objecting() {
        return new ObjectionRules(facts);
    }

    public SilenceEnding ending() {
        return new SilenceEnding(facts);
    }

    public SilenceState state() {
        return facts.state;
    }

    public SilenceTerms terms() {
        return facts.terms();
    }

    public ZoneId zone() {
        return terms().zone();
    }

    public List<SilenceText> texts() {
        return facts.texts;
    }

    /** The States entitled at launch, including those whose entitlement ended since (SIL-03). */
    public Set<PartyCode> entitled() {
        return facts.entitled;
    }

    public boolean mayObject(PartyCode party, Instant at) {
        return facts.entitledAt(party, at);
    }

    public Optional<Instant> circulatedAt() {
        return Optional.ofNullable(facts.circulatedAt);
    }

    public Optional<Instant> startedAt() {
        return Optional.ofNullable(facts.startedAt);
    }

    /** When the meeting ends in which silence was proposed; until then its use may be opposed. */
    public Optional<Instant> meetingEndsAt() {
        return Optional.ofNullable(facts.meetingEndsAt);
    }

    public Optional<Instant> launchAt() {
        return Optional.ofNullable(facts.launchAt);
    }

    public Optional<Instant> expiresAt() {
        return Optional.ofNullable(facts.expiresAt);
    }

    /** When the platform must look at this procedure again, if time alone can change it. */
    public Optional<Instant> nextLookAt() {
        return switch (facts.state) {
            case SCHEDULED -> launchAt();
            case OPEN -> expiresAt();
            case ON_HOLD -> Optional.ofNullable(facts.hold).map(SilenceEvent.HoldPlaced::heldUntil);
            case SETTLING -> Optional.of(ending().settleableFrom());
            case DRAFT, PROPOSED, SUSPENDED, BROKEN, VOTE_REQUESTED, LAPSED, ADOPTED, NOTED, WITHDRAWN, SUPERSEDED ->
                Optional.empty();
        };
    }

    public int extensions() {
        return facts.extensions;
    }

    public boolean urgent() {
        return facts.urgent;
    }

    public Map<PartyCode, Objected> objections() {
        return Map.copyOf(facts.objections);
    }

    public List<ObjectionCameLate> lateObjections() {
        return List.copyOf(facts.late);
    }

    /** The State whose hold stops the clock. */
    public Optional<PartyCode> holder() {
        return Optional.ofNullable(facts.hold).map(SilenceEvent.HoldPlaced::party);
    }

    /** The States that have used their one hold. */
    public Set<PartyCode> haveHeld() {
        return Set.copyOf(facts.haveHeld);
    }

    public Set<PartyCode> answered() {
        return Set.copyOf(facts.answered);
    }

    public Optional<ReissuedTechnically> technicalReissue() {
        return Optional.ofNullable(facts.technical);
    }

    public int asterisks() {
        return facts.asterisks;
    }

    public Optional<UUID> reissuedAs() {
        return Optional.ofNullable(facts.successor);
    }

    public boolean confirmed() {
        return facts.confirmation != null;
    }

    public Optional<Adopted> adoption() {
        return Optional.ofNullable(facts.adoption);
    }

    public List<StatementAttached> statements() {
        return List.copyOf(facts.statements);
    }
}
