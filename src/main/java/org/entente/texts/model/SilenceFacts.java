package org.entente.texts.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.entente.core.PartyCode;
import org.entente.texts.model.SilenceEvent.*;
import org.jspecify.annotations.Nullable;

/**
 * What the facts of a procedure add up to. Filled by folding and never handed out: outside this package a procedure
 * does not change. Applying a fact checks nothing, for it has happened.
 */
final class SilenceFacts {

    @Nullable
    SilenceTerms terms;

    SilenceState state = SilenceState.DRAFT;
    /** The latest time any fact was recorded at: time that has been seen does not come back. */
    Instant latest = Instant.MIN;

    List<SilenceText> texts = List.of();
    Set<PartyCode> entitled = Set.of();
    Map<PartyCode, Instant> endedAt = new HashMap<>();

    @Nullable
    Instant startedAt;

    @Nullable
    Instant circulatedAt;

    @Nullable
    Instant expiresAt;

    @Nullable
    Instant launchAt;

    @Nullable
    Instant meetingEndsAt;

    @Nullable
    Instant suspendedAt;

    @Nullable
    Instant expiredAt;

    boolean urgent;
    String waiver = "";
    int extensions;

    Map<PartyCode, Objected> objections = new LinkedHashMap<>();
    List<ObjectionCameLate> late = new ArrayList<>();
    Set<PartyCode> headConsents = new HashSet<>();
    Set<PartyCode> answered = new HashSet<>();
    Set<PartyCode> haveHeld = new HashSet<>();

    @Nullable
    HoldPlaced hold;

    @Nullable
    ReissuedTechnically technical;

    int asterisks;

    @Nullable
    UUID successor;

    @Nullable
    Confirmed confirmation;

    @Nullable
    Adopted adoption;

    List<StatementAttached> statements = new ArrayList<>();

    SilenceFacts copy() {
        var copy = new SilenceFacts();
        copy.terms = terms;
        copy.state = state;
        copy.latest = latest;
        copy.texts = texts;
        copy.entitled = entitled;
        copy.endedAt = new HashMap<>(endedAt);
        copy.startedAt = startedAt;
        copy.circulatedAt = circulatedAt;
        copy.expiresAt = expiresAt;
        copy.launchAt = launchAt;
        copy.meetingEndsAt = meetingEndsAt;
        copy.suspendedAt = suspendedAt;
        copy.expiredAt = expiredAt;
        copy.urgent = urgent;
        copy.waiver = waiver;
        copy.extensions = extensions;
        copy.objections = new LinkedHashMap<>(objections);
        copy.late = new ArrayList<>(late);
        copy.headConsents = new HashSet<>(headConsents);
        copy.answered = new HashSet<>(answered);
        copy.haveHeld = new HashSet<>(haveHeld);
        copy.hold = hold;
        copy.technical = technical;
        copy.asterisks = asterisks;
        copy.successor = successor;
        copy.confirmation = confirmation;
        copy.adoption = adoption;
        copy.statements = new ArrayList<>(statements);
        return copy;
    }

    void apply(SilenceEvent event) {
        latest = later(event.at());
        switch (event) {
            case Drafted drafted -> {
                terms = drafted.terms();
                texts = drafted.texts();
            }
            case Proposed proposed -> {
                state = SilenceState.PROPOSED;
                expiresAt = proposed.expiresAt();
                meetingEndsAt = proposed.meetingEndsAt();
            }
            case UseOpposed _ -> state = SilenceState.WITHDRAWN;
            case Scheduled scheduled -> {
                state = SilenceState.SCHEDULED;
                launchAt = scheduled.launchAt();
                expiresAt = scheduled.expiresAt();
                urgent = scheduled.urgent();
                waiver = scheduled.waiver();
            }
            case LaunchMissed _ -> {
                state = meetingEndsAt == null ? SilenceState.DRAFT : SilenceState.PROPOSED;
                expiresAt = meetingEndsAt == null ? null : expiresAt;
                launchAt = null;
            }
            case Launched launched -> launch(launched);
            case Extended extended -> {
                expiresAt = extended.to();
                extensions++;
            }
            case Suspended suspended -> {
                state = SilenceState.SUSPENDED;
                suspendedAt = suspended.at();
            }
            case Resumed resumed -> {
                state = SilenceState.OPEN;
                suspendedAt = null;
                expiresAt = resumed.expiresAt();
            }
            case HoldPlaced placed -> {
                state = SilenceState.ON_HOLD;
                hold = placed;
                haveHeld.add(placed.party());
            }
            case HoldReleased released -> {
                state = SilenceState.OPEN;
                hold = null;
                expiresAt = released.expiresAt();
            }
            case Objected objected -> object(objected);
            case ObjectionCameLate came -> late.add(came);
            case Lifted lifted -> lift(lifted);
            case Contradicted _, Commented _ -> {}
            case Answered answer -> answer(answer);
            case VoteRequested _ -> state = SilenceState.VOTE_REQUESTED;
            case ReissuedTechnically reissued -> {
                texts = texts.stream()
                        .map(text -> text.equals(reissued.before()) ? reissued.after() : text)
                        .toList();
                technical = reissued;
                asterisks++;
            }
            case TechnicalContested _ -> state = SilenceState.SUPERSEDED;
            case Reissued reissued -> {
                successor = reissued.successor();
                state = state == SilenceState.BROKEN ? state : SilenceState.SUPERSEDED;
            }
            case Withdrawn _ -> state = SilenceState.WITHDRAWN;
            case EntitlementEnded ended -> endedAt.merge(ended.party(), ended.effectiveAt(), SilenceFacts::earlier);
            case Expired expired -> {
                state = SilenceState.SETTLING;
                expiredAt = expired.at();
            }
            case ExpiryMoved moved -> {
                state = SilenceState.OPEN;
                expiresAt = moved.to();
                expiredAt = null;
                confirmation = null;
            }
            case Confirmed confirmed -> confirmation = confirmed;
            case Adopted adopted -> {
                state = SilenceState.ADOPTED;
                adoption = adopted;
            }
            case Lapsed _ -> state = SilenceState.LAPSED;
            case Noted _ -> state = SilenceState.NOTED;
            case StatementAttached attached -> statements.add(attached);
        }
    }

    private void launch(Launched launched) {
        state = SilenceState.OPEN;
        texts = launched.texts();
        entitled = launched.entitled();
        startedAt = launched.startedAt();
        circulatedAt = launched.at();
        expiresAt = launched.expiresAt();
        urgent = launched.urgent();
    }

    private void object(Objected objected) {
        var party = objected.objection().party();
        objections.put(party, objected);
        late.removeIf(came -> came.objection().party().equals(party));
        answered.add(party);
        if (objected.authority() == SilenceAuthor.Authority.HEAD) {
            headConsents.remove(party);
        }
        if (objections.size() >= terms().profile().breaking().threshold()) {
            state = SilenceState.BROKEN;
        }
    }

    /**
     * Silence goes on only if no other objection breaks it. The clock ran on meanwhile; what was on hold or suspended
     * before the objection is open again.
     */
    private void lift(Lifted lifted) {
        objections.remove(lifted.party());
        if (lifted.author().authority() == SilenceAuthor.Authority.HEAD) {
            headConsents.add(lifted.party());
        }
        if (state == SilenceState.BROKEN
                && objections.size() < terms().profile().breaking().threshold()) {
            state = SilenceState.OPEN;
            suspendedAt = null;
            hold = null;
        }
    }

    private void answer(Answered answer) {
        answered.add(answer.party());
        if (answer.author().authority() == SilenceAuthor.Authority.HEAD) {
            headConsents.add(answer.party());
        }
    }

    SilenceTerms terms() {
        return present(terms);
    }

    Instant expiresAt() {
        return present(expiresAt);
    }

    Instant circulatedAt() {
        return present(circulatedAt);
    }

    /** The time to decide at: never before what has already been recorded, even if the clock was set back. */
    Instant later(Instant now) {
        return now.isAfter(latest) ? now : latest;
    }

    /** Whether the State could break at that instant (SIL-03, SIL-19). */
    boolean entitledAt(@Nullable PartyCode party, Instant instant) {
        if (party == null || !entitled.contains(party)) {
            return false;
        }
        var ended = endedAt.get(party);
        return ended == null || instant.isBefore(ended);
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static <T> T present(@Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("The procedure has not come that far.");
        }
        return value;
    }
}
