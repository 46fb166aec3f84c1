package org.entente.texts.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.core.Ids;
import org.entente.core.Language;
import org.entente.information.RefusingMarks;
import org.entente.texts.model.Correction;
import org.entente.texts.model.Silence;
import org.entente.texts.model.SilenceAnswer;
import org.entente.texts.model.SilenceAuthor;
import org.entente.texts.model.SilenceCommentKind;
import org.entente.texts.model.SilenceDecision;
import org.entente.texts.model.SilenceEvent;
import org.entente.texts.model.SilenceProcedure;
import org.entente.texts.model.SilenceRefusal;
import org.entente.texts.model.SilenceStatementKind;
import org.entente.texts.model.SilenceStore;
import org.entente.texts.model.SilenceText;
import org.entente.texts.model.TextsForSilence;
import org.entente.texts.model.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The acts on a procedure that are neither its launch nor an objection. Who may do each is decided by the rules. */
@Component
public class RunningSilence {

    private final SilenceDesk desk;
    private final SilenceStore store;
    private final TextsForSilence texts;
    private final SilenceGround ground;
    private final RefusingMarks marks;

    RunningSilence(
            SilenceDesk desk, SilenceStore store, TextsForSilence texts, SilenceGround ground, RefusingMarks marks) {
        this.desk = desk;
        this.store = store;
        this.texts = texts;
        this.ground = ground;
        this.marks = marks;
    }

    public SilenceOutcome extend(Actor actor, UUID silenceId, Instant to, String reason, Clock clock) {
        return desk.act(
                actor,
                silenceId,
                clock,
                (silence, by, now) -> silence.procedure().running().extend(now, by, to, reason));
    }

    public SilenceOutcome suspend(Actor actor, UUID silenceId, String reason, Clock clock) {
        return desk.act(
                actor,
                silenceId,
                clock,
                (silence, by, now) -> silence.procedure().running().suspend(now, by, reason));
    }

    public SilenceOutcome resume(Actor actor, UUID silenceId, Instant expiresAt, Clock clock) {
        return desk.act(
                actor,
                silenceId,
                clock,
                (silence, by, now) -> silence.procedure().running().resume(now, by, expiresAt));
    }

    public SilenceOutcome hold(Actor actor, UUID silenceId, Clock clock) {
        return desk.act(
                actor,
                silenceId,
                clock,
                (silence, by, now) -> silence.procedure().running().hold(now, by));
    }

    public SilenceOutcome releaseHold(Actor actor, UUID silenceId, Clock clock) {
        return desk.act(
                actor,
                silenceId,
                clock,
                (silence, by, now) -> silence.procedure().running().releaseHold(now, by));
    }

    public SilenceOutcome lift(Actor actor, UUID silenceId, Clock clock) {
        return desk.act(
                actor,
                silenceId,
                clock,
                (silence, by, now) -> isRecalled(silence)
                        ? SilenceDecision.refused(SilenceRefusal.NO_SUCH_TEXT)
                        : silence.procedure().objecting().lift(now, by));
    }

    /** What its source took back is under silence no more, and is not revised. */
    private boolean isRecalled(Silence silence) {
        return silence.procedure().texts().stream().anyMatch(text -> texts.isRecalled(text.textId()));
    }

    public SilenceOutcome requestVote(Actor actor, UUID silenceId, Instant receivedAt, Clock clock) {
        return desk.act(
                actor,
                silenceId,
                clock,
                (silence, by, now) -> silence.procedure().objecting().requestVote(receivedAt, now, by));
    }

    public SilenceOutcome answer(Actor actor, UUID silenceId, SilenceAnswer answer, Clock clock) {
        return desk.act(
                actor,
                silenceId,
                clock,
                (silence, by, now) -> silence.procedure().objecting().answer(now, by, answer));
    }

    public SilenceOutcome comment(Actor actor, UUID silenceId, SilenceCommentKind kind, String words, Clock clock) {
        return desk.act(
                actor,
                silenceId,
                clock,
                (silence, by, now) -> silence.procedure().objecting().comment(now, by, kind, words));
    }

    /**
     * Which words are put right.
     *
     * @param versionId one of those under silence
     */
    public record Slip(UUID versionId, UUID paragraphId, Language language) {}

    /** Puts a corrected version in the place of the one under silence, without a new period (SIL-14, SYM-04). */
    public SilenceOutcome reissueTechnically(
            Actor actor, UUID silenceId, Slip slip, String typed, String reason, Clock clock) {
        var words = Wording.normalised(typed);
        return desk.act(actor, silenceId, clock, (silence, by, now) -> {
            if (words.isEmpty() || !Wording.isAcceptable(words)) {
                return SilenceDecision.refused(SilenceRefusal.WORDS_UNACCEPTABLE);
            }
            if (marks.refuses(actor, "silence", silenceId, words, clock)) {
                return SilenceDecision.refused(SilenceRefusal.BEARS_CLASSIFICATION);
            }
            var correction = correction(silence, slip, words, now);
            if (correction.isEmpty()) {
                return SilenceDecision.refused(SilenceRefusal.NO_SUCH_TEXT);
            }
            if (correction.get().changesNothing()) {
                return SilenceDecision.refused(SilenceRefusal.SAME_VERSION);
            }
            var version = correction.get().version();
            var decision = silence.procedure().running().reissueTechnically(now, by, version, reason);
            if (decision instanceof SilenceDecision.Accepted) {
                texts.keep(correction.get(), actor, now);
            }
            return decision;
        });
    }

    private Optional<Correction> correction(Silence silence, Slip slip, String words, Instant at) {
        var underSilence =
                silence.procedure().texts().stream().map(SilenceText::versionId).toList();
        return underSilence.contains(slip.versionId())
                ? texts.correction(slip.versionId(), slip.paragraphId(), slip.language(), words, at)
                : Optional.empty();
    }

    /** In the meeting in which it is proposed, one State keeps silence from being used at all. */
    public SilenceOutcome opposeUse(Actor actor, UUID silenceId, Clock clock) {
        return desk.act(
                actor,
                silenceId,
                clock,
                (silence, by, now) ->
                        silence.procedure().opening().objectToUse(now, by, ground.entitled(silence, clock)));
    }

    /** The adopted decision was noted in a meeting, which closes its file (SIL-25). */
    public SilenceOutcome note(Actor actor, UUID silenceId, String meeting, Clock clock) {
        return desk.act(
                actor,
                silenceId,
                clock,
                (silence, by, now) -> silence.procedure().ending().note(now, by, meeting));
    }

    public SilenceOutcome contestTechnical(Actor actor, UUID silenceId, Clock clock) {
        return desk.act(
                actor,
                silenceId,
                clock,
                (silence, by, now) -> silence.procedure().running().contestTechnical(now, by));
    }

    /** Opens the next revision of the texts and a procedure for them that waits to be launched (SIL-14, SIL-18). */
    public SilenceOutcome reissue(Actor actor, UUID silenceId, Clock clock) {
        return desk.act(actor, silenceId, clock, (silence, by, now) -> {
            if (isRecalled(silence)) {
                return SilenceDecision.refused(SilenceRefusal.NO_SUCH_TEXT);
            }
            var successor = Ids.next();
            var decision = silence.procedure().running().reissue(now, by, successor);
            if (decision instanceof SilenceDecision.Accepted) {
                draftSuccessor(actor, silence, successor, by, now);
            }
            return decision;
        });
    }

    private void draftSuccessor(Actor actor, Silence silence, UUID successor, SilenceAuthor by, Instant now) {
        var revised = silence.procedure().texts().stream()
                .map(text -> new SilenceText(text.textId(), texts.newRevision(text.textId(), actor, now), Map.of()))
                .toList();
        var drafted = new SilenceEvent.Drafted(now, by, silence.procedure().terms(), revised);
        store.add(
                new Silence(
                        successor,
                        silence.audienceId(),
                        silence.groupId(),
                        silence.chapterId(),
                        silence.id(),
                        0,
                        SilenceProcedure.of(List.of())),
                List.of(drafted));
    }

    public SilenceOutcome withdraw(Actor actor, UUID silenceId, String reason, Clock clock) {
        return desk.act(
                actor,
                silenceId,
                clock,
                (silence, by, now) -> silence.procedure().running().withdraw(now, by, reason));
    }

    /** The chair knows of no objection made outside; the platform settles once its own messages have drained. */
    public SilenceOutcome confirm(Actor actor, UUID silenceId, Clock clock) {
        return desk.act(
                actor,
                silenceId,
                clock,
                (silence, by, now) -> silence.procedure().ending().confirm(now, by));
    }

    public SilenceOutcome attach(
            Actor actor,
            UUID silenceId,
            SilenceStatementKind kind,
            Language language,
            String words,
            @Nullable String paragraphs,
            Clock clock) {
        return desk.act(
                actor,
                silenceId,
                clock,
                (silence, by, now) -> silence.procedure().ending().attach(now, by, kind, language, words, paragraphs));
    }
}
