package org.entente.texts.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.core.Ids;
import org.entente.core.PartyCode;
import org.entente.database.ActorTransactions;
import org.entente.database.UsedForms;
import org.entente.texts.model.FrozenVersion;
import org.entente.texts.model.Silence;
import org.entente.texts.model.SilenceAuthor;
import org.entente.texts.model.SilenceDecision;
import org.entente.texts.model.SilenceDecision.Accepted;
import org.entente.texts.model.SilenceDecision.Refused;
import org.entente.texts.model.SilenceEvent;
import org.entente.texts.model.SilenceFact;
import org.entente.texts.model.SilenceOpening;
import org.entente.texts.model.SilenceProcedure;
import org.entente.texts.model.SilenceRefusal;
import org.entente.texts.model.SilenceStart;
import org.entente.texts.model.SilenceState;
import org.entente.texts.model.SilenceStore;
import org.entente.texts.model.SilenceTerms;
import org.entente.texts.model.SilenceText;
import org.entente.texts.model.TextSummary;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The chair puts a frozen text, or several linked ones, under silence: at once, at a set time, or by a proposal in a
 * meeting that no State opposes (SIL-01 to SIL-05).
 */
@Component
public class LaunchingSilence {

    private final ActorTransactions transactions;
    private final SilenceGround ground;
    private final SilenceStore store;
    private final SilenceDesk desk;
    private final SilenceTelling telling;
    private final UsedForms forms;

    LaunchingSilence(
            ActorTransactions transactions,
            SilenceGround ground,
            SilenceStore store,
            SilenceDesk desk,
            SilenceTelling telling,
            UsedForms forms) {
        this.transactions = transactions;
        this.ground = ground;
        this.store = store;
        this.desk = desk;
        this.telling = telling;
        this.forms = forms;
    }

    /**
     * What the initiator asks for.
     *
     * @param versionIds frozen versions; more than one share one fate
     * @param waiver why a required language may be missing; blank if none is
     */
    public record Request(List<UUID> versionIds, Instant expiresAt, boolean urgent, String waiver, SilenceStart start) {

        /** To be launched at once. */
        public Request(List<UUID> versionIds, Instant expiresAt, boolean urgent, String waiver) {
            this(versionIds, expiresAt, urgent, waiver, new SilenceStart.Now());
        }
    }

    /**
     * What a launch would be, and every reason why it would be refused.
     *
     * @param texts those of the request, in its order
     * @param companions other texts that could share their fate, by version
     * @param waiting the procedure that waits for this launch, as it stands
     */
    public record Prospect(
            Request request,
            List<TextSummary> texts,
            Map<UUID, TextSummary> companions,
            List<FrozenVersion> versions,
            SilenceTerms terms,
            Set<PartyCode> entitled,
            @Nullable Silence waiting,
            List<SilenceRefusal> reasons) {

        /** The same, refused for these reasons after all. */
        public Prospect refusedFor(List<SilenceRefusal> others) {
            return new Prospect(request, texts, companions, versions, terms, entitled, waiting, others);
        }

        /** Whether a meeting must hear the proposal before anything can be launched. */
        public boolean mustBeProposed() {
            return terms.profile().starting().proposedInMeeting()
                    && (waiting == null || waiting.procedure().meetingEndsAt().isEmpty());
        }
    }

    /** Makes the request once it is known under which terms it is made: in which zone an hour was meant. */
    @FunctionalInterface
    public interface Asking {
        Request ask(SilenceTerms terms, @Nullable Silence waiting);
    }

    /** Decides without writing anything. Empty: there is no such text for the actor. */
    public Optional<Prospect> consider(Actor actor, List<UUID> versionIds, Asking asking, Clock clock) {
        return transactions.call(
                actor,
                () -> ground.visible(actor, versionIds)
                        .map(text -> transactions.asService(() -> prospect(actor, text, versionIds, asking, clock))));
    }

    private Prospect prospect(Actor actor, TextSummary text, List<UUID> versionIds, Asking asking, Clock clock) {
        var now = SilenceDesk.now(clock);
        var by = ground.author(actor, text.groupId());
        var versions = ground.frozen(versionIds);
        var texts = versions.stream().map(FrozenVersion::textId).toList();
        var entitled = ground.entitled(text.groupId(), texts, clock);
        var waiting = ground.waiting(versionIds).flatMap(store::find);
        var procedure = waiting.map(Silence::procedure).filter(LaunchingSilence::isCommitted);
        var terms = procedure.map(SilenceProcedure::terms).orElseGet(() -> ground.terms(text));
        var request = asking.ask(terms, waiting.orElse(null));
        List<SilenceRefusal> reasons;
        if (!ground.isFree(request.versionIds())) {
            reasons = List.of(SilenceRefusal.NOT_IN_THIS_STATE);
        } else if (!ground.areReadBy(entitled, text.groupId(), versions, clock)) {
            reasons = List.of(SilenceRefusal.NOT_READ_BY_ALL);
        } else if (procedure.isPresent()) {
            reasons = against(procedure.get(), request, versions, by, now, entitled);
        } else {
            reasons = switch (draft(by, terms, versions, now)) {
                case Refused(var refused) -> refused;
                case Accepted(var events) -> against(SilenceProcedure.of(events), request, versions, by, now, entitled);
            };
        }
        return new Prospect(
                request,
                ground.summaries(versions),
                ground.companions(text, versionIds),
                versions,
                terms,
                entitled,
                waiting.orElse(null),
                reasons);
    }

    public SilenceOutcome launch(Actor actor, Request request, Clock clock) {
        return launchOnce(actor, request, UUID.randomUUID(), clock).orElseThrow();
    }

    /**
     * Starts the procedure as the request says.
     *
     * @param formToken of the form that asks for it; it is used up only if the procedure starts
     * @return empty if the form was sent before, and did its work then
     */
    public Optional<SilenceOutcome> launchOnce(Actor actor, Request request, UUID formToken, Clock clock) {
        try {
            return transactions.call(actor, () -> {
                var text = ground.visible(actor, request.versionIds());
                if (text.isEmpty()) {
                    return Optional.of(new SilenceOutcome.NotThere());
                }
                return transactions.asService(() -> forms.firstUse(formToken, SilenceDesk.now(clock))
                        ? Optional.of(decide(actor, text.get(), request, clock))
                        : Optional.empty());
            });
        } catch (RefusedAfterAll refused) {
            return Optional.of(new SilenceOutcome.Refused(refused.reasons));
        }
    }

    private SilenceOutcome decide(Actor actor, TextSummary text, Request request, Clock clock) {
        claim(request.versionIds());
        var by = ground.author(actor, text.groupId());
        var now = SilenceDesk.now(clock);
        var versions = ground.frozen(request.versionIds());
        return switch (draft(by, ground.terms(text), versions, now)) {
            case Refused(var reasons) -> throw new RefusedAfterAll(reasons);
            case Accepted(var drafted) -> {
                var silence = waiting(text, request, drafted);
                var launch = launch(request, versions);
                yield start(actor, by, silence, launch, request.start(), now, clock);
            }
        };
    }

    private SilenceOutcome start(
            Actor actor,
            SilenceAuthor by,
            Silence silence,
            SilenceOpening.Launch launch,
            SilenceStart start,
            Instant now,
            Clock clock) {
        var opening = silence.procedure().opening();
        var entitled = ground.entitled(silence.groupId(), textIds(launch), clock);
        requireReaders(silence, launch, entitled, clock);
        return switch (start) {
            case SilenceStart.Now _ -> serveAndLaunch(actor, by, silence, launch, now, clock);
            case SilenceStart.At(var at) ->
                keep(silence, opening.schedule(now, by, launch, at, entitled), actor, clock);
            case SilenceStart.InMeeting(var endsAt) ->
                keep(silence, opening.propose(now, by, launch, endsAt, entitled), actor, clock);
        };
    }

    private SilenceOutcome serveAndLaunch(
            @Nullable Actor actor,
            SilenceAuthor by,
            Silence silence,
            SilenceOpening.Launch launch,
            Instant startedAt,
            Clock clock) {
        var entitled = ground.entitled(silence.groupId(), textIds(launch), clock);
        var opening = silence.procedure().opening();
        var reasons = opening.reasonsAgainst(launch, by, startedAt, entitled);
        if (!reasons.isEmpty()) {
            throw new RefusedAfterAll(reasons);
        }
        telling.announce(silence, launch.expiresAt(), clock);
        return keep(silence, opening.launch(startedAt, SilenceDesk.now(clock), by, launch, entitled), actor, clock);
    }

    private static List<UUID> textIds(SilenceOpening.Launch launch) {
        return launch.versions().stream().map(FrozenVersion::textId).toList();
    }

    private void requireReaders(Silence silence, SilenceOpening.Launch launch, Set<PartyCode> entitled, Clock clock) {
        if (!ground.areReadBy(entitled, silence.groupId(), launch.versions(), clock)) {
            throw new RefusedAfterAll(List.of(SilenceRefusal.NOT_READ_BY_ALL));
        }
    }

    private SilenceOutcome keep(Silence silence, SilenceDecision decision, @Nullable Actor actor, Clock clock) {
        return switch (decision) {
            case Refused(var reasons) -> throw new RefusedAfterAll(reasons);
            case Accepted(var events) -> desk.keep(silence, events, actor, clock);
        };
    }

    /** Launches what was scheduled for now; if something stands against it, the chair is told and it waits again. */
    void launchScheduled(UUID silenceId, Clock clock) {
        try {
            transactions.runAsService(() -> due(silenceId, clock).ifPresent(silence -> {
                var versionIds = silence.procedure().texts().stream()
                        .map(SilenceText::versionId)
                        .toList();
                claim(versionIds);
                var launch = silence.procedure().opening().scheduled(ground.frozen(versionIds));
                requireReaders(silence, launch, ground.entitled(silence.groupId(), textIds(launch), clock), clock);
                serveAndLaunch(null, SilenceAuthor.PLATFORM, silence, launch, SilenceDesk.now(clock), clock);
            }));
        } catch (RefusedAfterAll refused) {
            transactions.runAsService(() -> due(silenceId, clock)
                    .ifPresent(silence -> keep(
                            silence,
                            silence.procedure().opening().missed(SilenceDesk.now(clock), refused.reasons),
                            null,
                            clock)));
        }
    }

    private Optional<Silence> due(UUID silenceId, Clock clock) {
        var now = SilenceDesk.now(clock);
        return store.locked(silenceId)
                .filter(silence -> silence.procedure().state() == SilenceState.SCHEDULED)
                .filter(silence -> silence.procedure()
                        .launchAt()
                        .filter(at -> !now.isBefore(at))
                        .isPresent());
    }

    /** One launch at a time looks at a version; what stands against all of them is found before anything is written. */
    private void claim(List<UUID> versionIds) {
        versionIds.stream().sorted().forEach(store::claim);
        if (!ground.isFree(versionIds)) {
            throw new RefusedAfterAll(List.of(SilenceRefusal.NOT_IN_THIS_STATE));
        }
    }

    /** The procedure that a re-issue, a proposal or a schedule has left for this version, else a new one. */
    private Silence waiting(TextSummary text, Request request, List<SilenceEvent> drafted) {
        var left = ground.waiting(request.versionIds()).flatMap(store::locked);
        if (left.isPresent()) {
            return isCommitted(left.get().procedure())
                    ? left.get()
                    : store.append(
                            left.get(), List.of(new SilenceFact(left.get().facts() + 1, drafted.getFirst(), null)));
        }
        var silence = new Silence(
                Ids.next(),
                text.audienceId(),
                text.groupId(),
                text.chapterId(),
                null,
                0,
                SilenceProcedure.of(List.of()));
        return store.add(silence, drafted);
    }

    /** Whether the members or the clock have been told of it: its texts and terms stay as they are. */
    private static boolean isCommitted(SilenceProcedure procedure) {
        return procedure.state() == SilenceState.PROPOSED || procedure.state() == SilenceState.SCHEDULED;
    }

    private static List<SilenceRefusal> against(
            SilenceProcedure procedure,
            Request request,
            List<FrozenVersion> versions,
            SilenceAuthor by,
            Instant now,
            Set<PartyCode> entitled) {
        return procedure.opening().against(request.start(), launch(request, versions), by, now, entitled);
    }

    private static SilenceDecision draft(
            SilenceAuthor by, SilenceTerms terms, List<FrozenVersion> versions, Instant now) {
        return SilenceOpening.draft(
                now, by, terms, versions.stream().map(SilenceText::of).toList());
    }

    private static SilenceOpening.Launch launch(Request request, List<FrozenVersion> versions) {
        return new SilenceOpening.Launch(request.expiresAt(), versions, request.urgent(), request.waiver());
    }

    /** Rolls back what was written before the refusal: nobody has been told of a launch that was not. */
    private static final class RefusedAfterAll extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient List<SilenceRefusal> reasons;

        RefusedAfterAll(List<SilenceRefusal> reasons) {
            super("refused", null, false, false);
            this.reasons = reasons;
        }
    }
}
