package org.entente.texts.usecase;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.entente.core.Actor;
import org.entente.core.Ids;
import org.entente.core.PartyCode;
import org.entente.database.ActorTransactions;
import org.entente.groups.Groups;
import org.entente.groups.Membership;
import org.entente.texts.model.FrozenVersion;
import org.entente.texts.model.Silence;
import org.entente.texts.model.SilenceAuthor;
import org.entente.texts.model.SilenceDecision;
import org.entente.texts.model.SilenceDecision.Accepted;
import org.entente.texts.model.SilenceDecision.Refused;
import org.entente.texts.model.SilenceEvent;
import org.entente.texts.model.SilenceFact;
import org.entente.texts.model.SilenceOpening;
import org.entente.texts.model.SilencePresets;
import org.entente.texts.model.SilenceProcedure;
import org.entente.texts.model.SilenceProfile;
import org.entente.texts.model.SilenceRefusal;
import org.entente.texts.model.SilenceStore;
import org.entente.texts.model.SilenceTerms;
import org.entente.texts.model.SilenceText;
import org.entente.texts.model.TextSummary;
import org.entente.texts.model.TextsForSilence;
import org.springframework.stereotype.Component;

/** The chair puts a frozen text, or several linked ones, under silence (SIL-01 to SIL-05). */
@Component
public class LaunchingSilence {

    private final ActorTransactions transactions;
    private final Groups groups;
    private final TextsForSilence texts;
    private final SilenceStore store;
    private final SilenceDesk desk;
    private final SilenceTelling telling;

    LaunchingSilence(
            ActorTransactions transactions,
            Groups groups,
            TextsForSilence texts,
            SilenceStore store,
            SilenceDesk desk,
            SilenceTelling telling) {
        this.transactions = transactions;
        this.groups = groups;
        this.texts = texts;
        this.store = store;
        this.desk = desk;
        this.telling = telling;
    }

    /**
     * What the initiator asks for.
     *
     * @param versionIds frozen versions; more than one share one fate
     * @param waiver why a required language may be missing; blank if none is
     */
    public record Request(List<UUID> versionIds, Instant expiresAt, boolean urgent, String waiver) {}

    /** What a launch would be, and every reason why it would be refused. */
    public record Prospect(
            TextSummary text,
            List<FrozenVersion> versions,
            SilenceTerms terms,
            Set<PartyCode> entitled,
            List<SilenceRefusal> reasons) {}

    /** Decides without writing anything. Empty: there is no such text for the actor. */
    public Optional<Prospect> consider(Actor actor, Request request, Clock clock) {
        return transactions.call(
                actor,
                () -> visible(actor, request)
                        .map(text -> transactions.asService(() -> {
                            var now = SilenceDesk.now(clock);
                            var by = author(actor, text);
                            var entitled = entitled(text.groupId(), clock);
                            var versions = frozen(request);
                            var terms = terms(text);
                            var reasons = draft(by, terms, versions, now) instanceof Accepted(var events)
                                    ? SilenceProcedure.of(events)
                                            .opening()
                                            .reasonsAgainst(launch(request, versions), by, now, entitled)
                                    : List.of(SilenceRefusal.NOT_INITIATOR);
                            return new Prospect(text, versions, terms, entitled, reasons);
                        })));
    }

    public SilenceOutcome launch(Actor actor, Request request, Clock clock) {
        try {
            return transactions.call(
                    actor,
                    () -> visible(actor, request)
                            .map(text -> transactions.asService(() -> decide(actor, text, request, clock)))
                            .orElse(new SilenceOutcome.NotThere()));
        } catch (TooLateAfterServing refused) {
            return new SilenceOutcome.Refused(refused.reasons);
        }
    }

    private SilenceOutcome decide(Actor actor, TextSummary text, Request request, Clock clock) {
        request.versionIds().stream().sorted().forEach(store::claim);
        if (request.versionIds().stream().anyMatch(store::isRunningOn)) {
            return new SilenceOutcome.Refused(List.of(SilenceRefusal.NOT_IN_THIS_STATE));
        }
        var by = author(actor, text);
        var startedAt = SilenceDesk.now(clock);
        var versions = frozen(request);
        return switch (draft(by, terms(text), versions, startedAt)) {
            case Refused(var reasons) -> new SilenceOutcome.Refused(reasons);
            case Accepted(var drafted) ->
                serveAndLaunch(
                        actor, by, prepared(text, request, drafted), launch(request, versions), startedAt, clock);
        };
    }

    private SilenceOutcome serveAndLaunch(
            Actor actor,
            SilenceAuthor by,
            Silence silence,
            SilenceOpening.Launch launch,
            Instant startedAt,
            Clock clock) {
        var entitled = entitled(silence.groupId(), clock);
        var opening = silence.procedure().opening();
        var reasons = opening.reasonsAgainst(launch, by, startedAt, entitled);
        if (!reasons.isEmpty()) {
            throw new TooLateAfterServing(reasons);
        }
        telling.announce(silence, launch.expiresAt(), clock);
        return switch (opening.launch(startedAt, SilenceDesk.now(clock), by, launch, entitled)) {
            case Refused(var late) -> throw new TooLateAfterServing(late);
            case Accepted(var events) -> desk.keep(silence, events, actor, clock);
        };
    }

    /** The procedure that a re-issue has left ready for this version, else a new one. */
    private Silence prepared(TextSummary text, Request request, List<SilenceEvent> drafted) {
        var left = store.draftOn(request.versionIds().getFirst()).flatMap(store::locked);
        if (left.isPresent()) {
            return store.append(left.get(), List.of(new SilenceFact(left.get().facts() + 1, drafted.getFirst(), null)));
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

    private Optional<TextSummary> visible(Actor actor, Request request) {
        var frozen = frozen(request);
        if (frozen.isEmpty() || frozen.size() < request.versionIds().size()) {
            return Optional.empty();
        }
        var group = frozen.stream()
                .flatMap(version -> texts.summary(version.textId()).stream())
                .map(TextSummary::groupId)
                .distinct()
                .toList();
        return group.size() == 1 && groups.visibleTo(actor, group.getFirst()).isPresent()
                ? texts.summary(frozen.getFirst().textId())
                : Optional.empty();
    }

    private List<FrozenVersion> frozen(Request request) {
        return request.versionIds().stream()
                .flatMap(version -> texts.frozen(version).stream())
                .toList();
    }

    private SilenceAuthor author(Actor actor, TextSummary text) {
        return SilenceAuthor.of(actor, groups.runBy(actor, text.groupId()));
    }

    private static SilenceDecision draft(
            SilenceAuthor by, SilenceTerms terms, List<FrozenVersion> versions, Instant now) {
        return SilenceOpening.draft(
                now, by, terms, versions.stream().map(SilenceText::of).toList());
    }

    private static SilenceOpening.Launch launch(Request request, List<FrozenVersion> versions) {
        return new SilenceOpening.Launch(request.expiresAt(), versions, request.urgent(), request.waiver());
    }

    SilenceTerms terms(TextSummary text) {
        return new SilenceTerms(profile(text.groupId()), groups.calendar(text.chapterId()));
    }

    SilenceProfile profile(UUID groupId) {
        return store.profile(groupId).orElse(SilencePresets.INFORMAL);
    }

    /** Members with full rights on that day (SIL-03). */
    private Set<PartyCode> entitled(UUID groupId, Clock clock) {
        return groups.members(groupId, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)).stream()
                .filter(Membership::fullRights)
                .map(Membership::party)
                .collect(Collectors.toSet());
    }

    /** Rolls the notices and the mail back: nobody has been told of a launch that was not. */
    private static final class TooLateAfterServing extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient List<SilenceRefusal> reasons;

        TooLateAfterServing(List<SilenceRefusal> reasons) {
            super("refused", null, false, false);
            this.reasons = reasons;
        }
    }
}
