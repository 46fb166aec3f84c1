package org.entente.texts.web;

import static org.entente.texts.web.SilenceActKind.*;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.entente.core.PartyCode;
import org.entente.texts.model.SilenceProcedure;
import org.entente.texts.model.SilenceState;
import org.entente.texts.usecase.ReadingSilence;
import org.entente.texts.usecase.SilenceSight;

/** Which acts a page offers to whom. What it does not offer is refused all the same by the rules. */
final class SilenceActs {

    private SilenceActs() {}

    static List<SilenceActKind> offered(ReadingSilence.File file, SilenceSight sight, Instant now) {
        var acts = new ArrayList<SilenceActKind>();
        var procedure = file.silence().procedure();
        var state = procedure.state();
        var reader = file.reader();
        var party = reader.party();
        var ended = state == SilenceState.OPEN
                && procedure.expiresAt().filter(at -> !now.isBefore(at)).isPresent();
        if (party != null && sight.isEntitled()) {
            if (!ended && state.isRunning() && !procedure.objections().containsKey(party)) {
                acts.add(reader.mayCommit() ? OBJECTION : PREPARATION);
            }
            if (reader.mayCommit()) {
                speaking(acts, procedure, party, now, ended);
                holding(acts, procedure, party, ended);
            }
        }
        if (state == SilenceState.PROPOSED
                && reader.mayCommit()
                && file.entitled().contains(party)
                && procedure.meetingEndsAt().filter(now::isBefore).isPresent()) {
            acts.add(USE_OPPOSITION);
        }
        if ((state.isRunning() || state == SilenceState.SETTLING) && party != null) {
            acts.add(COMMENT);
        }
        if (reader.initiator()) {
            chair(acts, procedure, now, ended);
        }
        return acts;
    }

    private static void speaking(
            List<SilenceActKind> acts, SilenceProcedure procedure, PartyCode party, Instant now, boolean ended) {
        var state = procedure.state();
        var objected = procedure.objections().containsKey(party);
        if (objected
                && mayBeLifted(procedure)
                && !now.isAfter(procedure.objecting().liftableUntil())) {
            acts.add(LIFTING);
        }
        if (mayBeStated(procedure, now)) {
            acts.add(STATEMENT);
        }
        if (state.isRunning()
                && procedure
                        .technicalReissue()
                        .filter(it -> now.isBefore(it.contestableUntil()))
                        .isPresent()) {
            acts.add(CONTEST);
        }
        var profile = procedure.terms().profile();
        if (state == SilenceState.OPEN && !ended && profile.breaking().voteRequestAllowed()) {
            acts.add(VOTE_REQUEST);
        }
        if (state.isRunning() && !ended && !objected && profile.ending().quorumPercent() > 0) {
            acts.add(ANSWER);
        }
    }

    private static boolean mayBeLifted(SilenceProcedure procedure) {
        return (procedure.state() == SilenceState.BROKEN || procedure.state() == SilenceState.OPEN)
                && procedure.terms().profile().breaking().liftAllowed()
                && procedure.reissuedAs().isEmpty();
    }

    private static boolean mayBeStated(SilenceProcedure procedure, Instant now) {
        return procedure.state().isAdopted()
                ? procedure
                        .adoption()
                        .filter(it -> now.isBefore(it.statementsUntil()))
                        .isPresent()
                : procedure.state().isRunning() || procedure.state() == SilenceState.SETTLING;
    }

    private static void holding(List<SilenceActKind> acts, SilenceProcedure procedure, PartyCode party, boolean ended) {
        var knowsHolds = !procedure.terms().profile().breaking().holdMaximum().isZero();
        if (procedure.state() == SilenceState.OPEN
                && !ended
                && knowsHolds
                && !procedure.haveHeld().contains(party)) {
            acts.add(HOLD);
        }
        if (procedure.state() == SilenceState.ON_HOLD
                && procedure.holder().filter(party::equals).isPresent()) {
            acts.add(HOLD_RELEASE);
        }
    }

    private static void chair(List<SilenceActKind> acts, SilenceProcedure procedure, Instant now, boolean ended) {
        switch (procedure.state()) {
            case OPEN -> {
                acts.add(OUTSIDE_OBJECTION);
                if (!ended) {
                    acts.addAll(List.of(EXTENSION, SUSPENSION));
                    if (canStillBeContested(procedure, now)) {
                        acts.add(TECHNICAL_REISSUE);
                    }
                    acts.addAll(List.of(REISSUE, WITHDRAWAL));
                }
            }
            case ON_HOLD -> acts.addAll(List.of(OUTSIDE_OBJECTION, EXTENSION, WITHDRAWAL));
            case SUSPENDED -> acts.addAll(List.of(RESUMPTION, OUTSIDE_OBJECTION, REISSUE, WITHDRAWAL));
            case SETTLING -> {
                if (!procedure.confirmed()) {
                    acts.add(CONFIRMATION);
                }
                acts.add(OUTSIDE_OBJECTION);
            }
            case BROKEN, SUPERSEDED -> {
                if (procedure.reissuedAs().isEmpty()) {
                    acts.add(REISSUE);
                }
            }
            case DRAFT, PROPOSED, SCHEDULED -> acts.add(WITHDRAWAL);
            case ADOPTED -> acts.add(NOTING);
            case VOTE_REQUESTED, LAPSED, NOTED, WITHDRAWN -> {}
        }
    }

    /** A correction needs time in which it can be contested before the silence ends (SIL-14). */
    private static boolean canStillBeContested(SilenceProcedure procedure, Instant now) {
        var until = now.plus(procedure.terms().profile().breaking().contestPeriod());
        return procedure.expiresAt().filter(at -> !until.isAfter(at)).isPresent();
    }
}
