package org.entente.texts.web;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.entente.core.Actor;
import org.entente.core.Language;
import org.entente.core.PartyCode;
import org.entente.information.RefusingMarks;
import org.entente.texts.model.Objection;
import org.entente.texts.model.ObjectionChannel;
import org.entente.texts.model.SilenceAnswer;
import org.entente.texts.model.SilenceCommentKind;
import org.entente.texts.model.SilenceRefusal;
import org.entente.texts.model.SilenceStatementKind;
import org.entente.texts.model.Wording;
import org.entente.texts.usecase.BreakingSilence;
import org.entente.texts.usecase.ReadingSilence;
import org.entente.texts.usecase.RunningSilence;
import org.entente.texts.usecase.SilenceOutcome;
import org.entente.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** From what a form sent to the act it means. A value that no page offers is answered as a page that is not there. */
@Component
class SilenceActing {

    /** The fields that go into notices and on the record as they were written. */
    private static final List<String> WRITTEN =
            List.of("reason", "amendment", "evidence", "words", "paragraphs", "meeting");

    private final BreakingSilence breaking;
    private final RunningSilence running;
    private final RefusingMarks marks;
    private final Clock clock;

    SilenceActing(BreakingSilence breaking, RunningSilence running, RefusingMarks marks, Clock clock) {
        this.breaking = breaking;
        this.running = running;
        this.marks = marks;
        this.clock = clock;
    }

    /** Whether a field bears a mark of classification; that it was refused is kept (MRK-01, MRK-02). */
    boolean bearsMark(Actor actor, UUID silenceId, Map<String, String> sent) {
        return WRITTEN.stream()
                .anyMatch(name -> marks.refuses(actor, "silence", silenceId, sent.getOrDefault(name, ""), clock));
    }

    SilenceOutcome act(
            Actor actor, ReadingSilence.File file, SilenceActKind kind, Map<String, String> sent, Instant receivedAt) {
        if (!WRITTEN.stream().allMatch(name -> Wording.isReadable(sent.getOrDefault(name, "")))) {
            return new SilenceOutcome.Refused(List.of(SilenceRefusal.WORDS_UNACCEPTABLE));
        }
        var id = file.silence().id();
        var zone = file.silence().procedure().zone();
        var reason = sent.getOrDefault("reason", "").strip();
        return switch (kind) {
            case OBJECTION -> breaking.object(actor, id, objection(actor, sent, receivedAt), clock);
            case PREPARATION -> breaking.prepare(actor, id, objection(actor, sent, receivedAt), clock);
            case OUTSIDE_OBJECTION -> outside(actor, id, zone, sent, reason);
            case LIFTING -> running.lift(actor, id, clock);
            case EXTENSION -> at(sent, "until", zone, until -> running.extend(actor, id, until, reason, clock));
            case SUSPENSION -> running.suspend(actor, id, reason, clock);
            case RESUMPTION -> at(sent, "until", zone, until -> running.resume(actor, id, until, clock));
            case TECHNICAL_REISSUE ->
                running.reissueTechnically(actor, id, slip(sent), sent.getOrDefault("words", ""), reason, clock);
            case CONTEST -> running.contestTechnical(actor, id, clock);
            case REISSUE -> running.reissue(actor, id, clock);
            case CONFIRMATION -> running.confirm(actor, id, clock);
            case STATEMENT ->
                running.attach(
                        actor,
                        id,
                        one(SilenceStatementKind.class, sent.get("kind")),
                        Language.of(sent.getOrDefault("language", "")).orElseThrow(NotFound::new),
                        sent.getOrDefault("words", ""),
                        blankToNull(sent.get("paragraphs")),
                        clock);
            case WITHDRAWAL -> running.withdraw(actor, id, reason, clock);
            case COMMENT ->
                running.comment(
                        actor,
                        id,
                        one(SilenceCommentKind.class, sent.get("kind")),
                        sent.getOrDefault("words", ""),
                        clock);
            case HOLD -> running.hold(actor, id, clock);
            case HOLD_RELEASE -> running.releaseHold(actor, id, clock);
            case VOTE_REQUEST -> running.requestVote(actor, id, receivedAt, clock);
            case USE_OPPOSITION -> running.opposeUse(actor, id, clock);
            case NOTING ->
                running.note(actor, id, sent.getOrDefault("meeting", "").strip(), clock);
            case ANSWER -> running.answer(actor, id, one(SilenceAnswer.class, sent.get("answer")), clock);
        };
    }

    private static Objection objection(Actor actor, Map<String, String> sent, Instant receivedAt) {
        return new Objection(
                actor.ifParty().orElseThrow(NotFound::new),
                receivedAt,
                ObjectionChannel.PLATFORM,
                "",
                sent.getOrDefault("reason", "").strip(),
                one(Objection.Disclosure.class, sent.get("disclosure")),
                blankToNull(sent.get("amendment")));
    }

    private static RunningSilence.Slip slip(Map<String, String> sent) {
        var place = SilencePlace.read(sent.getOrDefault("place", ""));
        return new RunningSilence.Slip(
                place.versionId(),
                place.paragraphId(),
                Language.of(sent.getOrDefault("language", "")).orElseThrow(NotFound::new));
    }

    private SilenceOutcome outside(Actor actor, UUID id, ZoneId zone, Map<String, String> sent, String reason) {
        return at(
                sent,
                "received",
                zone,
                received -> breaking.enterFromOutside(
                        actor,
                        id,
                        Objection.outside(
                                party(sent.getOrDefault("party", "")),
                                received,
                                channel(sent),
                                sent.getOrDefault("evidence", "").strip(),
                                reason),
                        clock));
    }

    /** What was sent on the platform has the time of its request and no other (SIL-07). */
    private static ObjectionChannel channel(Map<String, String> sent) {
        var channel = one(ObjectionChannel.class, sent.get("channel"));
        if (channel == ObjectionChannel.PLATFORM) {
            throw new NotFound();
        }
        return channel;
    }

    private static SilenceOutcome at(
            Map<String, String> sent, String name, ZoneId zone, Function<Instant, SilenceOutcome> act) {
        return SilenceFields.instant(sent.getOrDefault(name, ""), zone)
                .map(act)
                .orElse(new SilenceOutcome.Refused(List.of(SilenceRefusal.REASON_MISSING)));
    }

    private static PartyCode party(String code) {
        try {
            return new PartyCode(code);
        } catch (IllegalArgumentException unknown) {
            throw new NotFound();
        }
    }

    private static <T extends Enum<T>> T one(Class<T> type, @Nullable String name) {
        try {
            return Enum.valueOf(type, name == null ? "" : name);
        } catch (IllegalArgumentException unknown) {
            throw new NotFound();
        }
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
