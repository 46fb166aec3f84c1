package org.entente.texts.web;

import static org.entente.texts.web.SilenceActKind.*;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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
        var entitled = sight.isEntitled();
        var ended = state == SilenceState.OPEN
                && procedure.expiresAt().filter(at -> !now.isBefore(at)).isPresent();
        if (entitled && !ended && state.isRunning()) {
            acts.add(reader.mayCommit() ? OBJECTION : PREPARATION);
        }
        if (state == SilenceState.PROPOSED
                && reader.mayCommit()
                && file.entitled().contains(reader.party())
                && procedure.meetingEndsAt().filter(now::isBefore).isPresent()) {
            acts.add(USE_OPPOSITION);
        }
        if (entitled && reader.mayCommit()) {
            member(acts, file, now, ended);
        }
        if ((state.isRunning() || state == SilenceState.SETTLING) && reader.party() != null) {
            acts.add(COMMENT);
        }
        if (reader.initiator()) {
            chair(acts, state, ended, procedure.reissuedAs().isPresent());
        }
        return acts;
    }

    private static void member(List<SilenceActKind> acts, ReadingSilence.File file, Instant now, boolean ended) {
        var procedure = file.silence().procedure();
        var state = procedure.state();
        var breaking = procedure.terms().profile().breaking();
        if (state == SilenceState.BROKEN
                && procedure.objections().containsKey(file.reader().party())
                && now.isBefore(procedure.objecting().liftableUntil())) {
            acts.add(LIFTING);
        }
        if (state.isRunning() || state == SilenceState.SETTLING || state.isAdopted()) {
            acts.add(STATEMENT);
        }
        if (state == SilenceState.OPEN
                && procedure
                        .technicalReissue()
                        .filter(it -> now.isBefore(it.contestableUntil()))
                        .isPresent()) {
            acts.add(CONTEST);
        }
        if (state == SilenceState.OPEN && !ended) {
            if (breaking.voteRequestAllowed()) {
                acts.add(VOTE_REQUEST);
            }
            if (!breaking.holdMaximum().isZero()) {
                acts.add(HOLD);
            }
            if (procedure.terms().profile().ending().quorumPercent() > 0) {
                acts.add(ANSWER);
            }
        }
        if (state == SilenceState.ON_HOLD) {
            acts.add(HOLD_RELEASE);
        }
    }

    private static void chair(List<SilenceActKind> acts, SilenceState state, boolean ended, boolean reissued) {
        switch (state) {
            case OPEN -> {
                acts.add(OUTSIDE_OBJECTION);
                if (!ended) {
                    acts.addAll(List.of(EXTENSION, SUSPENSION, TECHNICAL_REISSUE, REISSUE, WITHDRAWAL));
                }
            }
            case ON_HOLD -> acts.addAll(List.of(OUTSIDE_OBJECTION, EXTENSION, WITHDRAWAL));
            case SUSPENDED -> acts.addAll(List.of(RESUMPTION, OUTSIDE_OBJECTION, REISSUE, WITHDRAWAL));
            case SETTLING -> acts.addAll(List.of(CONFIRMATION, OUTSIDE_OBJECTION));
            case BROKEN, SUPERSEDED -> {
                if (!reissued) {
                    acts.add(REISSUE);
                }
            }
            case DRAFT, PROPOSED, SCHEDULED -> acts.add(WITHDRAWAL);
            case ADOPTED -> acts.add(NOTING);
            case VOTE_REQUESTED, LAPSED, NOTED, WITHDRAWN -> {}
        }
    }
}
