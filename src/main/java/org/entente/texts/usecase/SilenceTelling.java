package org.entente.texts.usecase;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.core.PartyCode;
import org.entente.database.Audiences;
import org.entente.groups.Groups;
import org.entente.information.Markings;
import org.entente.notices.Deadline;
import org.entente.notices.Notice;
import org.entente.notices.Notices;
import org.entente.notices.Served;
import org.entente.texts.SilenceAct;
import org.entente.texts.model.Silence;
import org.entente.texts.model.SilenceEvent;
import org.entente.texts.model.SilenceEvent.*;
import org.entente.texts.model.SilenceFact;
import org.entente.texts.model.SilenceStanding;
import org.entente.texts.model.SilenceState;
import org.entente.texts.model.SilenceText;
import org.entente.texts.model.TextsForSilence;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * What follows from the facts of a procedure, in the same transaction: the text moves to its next stage, the record gets
 * its acts, the members get their notices (SIL-04, SIL-22).
 */
@Component
class SilenceTelling {

    private final TextsForSilence texts;
    private final Groups groups;
    private final Audiences audiences;
    private final Notices notices;
    private final Markings markings;
    private final ApplicationEventPublisher events;

    SilenceTelling(
            TextsForSilence texts,
            Groups groups,
            Audiences audiences,
            Notices notices,
            Markings markings,
            ApplicationEventPublisher events) {
        this.texts = texts;
        this.groups = groups;
        this.audiences = audiences;
        this.notices = notices;
        this.markings = markings;
        this.events = events;
    }

    /** Contradictions are a mission's own affair (SIL-13), remarks have no effect; neither goes on the record. */
    static boolean isOfficial(SilenceEvent event) {
        return switch (event) {
            case Contradicted _, Commented _, Expired _, EntitlementEnded _, LaunchMissed _ -> false;
            default -> true;
        };
    }

    void tell(Silence before, Silence after, List<SilenceFact> facts, @Nullable Actor actor, Clock clock) {
        var numbers = move(before, after, facts);
        for (var fact : facts) {
            var actId = fact.actId();
            if (actId != null) {
                events.publishEvent(new SilenceAct(
                        actId,
                        SilenceActContent.kind(fact.event()),
                        fact.event().at(),
                        audienceOf(after, fact.event(), clock),
                        after.id(),
                        forReaders(after, SilenceActContent.of(fact.event(), after, texts, numbers))));
            }
            notify(before, after, fact.event(), numbers, clock);
            if (makesPublic(after, fact.event())) {
                after.procedure()
                        .texts()
                        .forEach(text ->
                                texts.release(text.versionId(), fact.event().at()));
            }
        }
    }

    /** Where members are not shown to each other, the record says how many are entitled and not which (GRP-19). */
    private Map<String, Object> forReaders(Silence silence, Map<String, Object> content) {
        if (!(content.get("entitled") instanceof Collection<?> entitled)
                || !groups.settings(silence.groupId()).membersHidden()) {
            return content;
        }
        var shown = new LinkedHashMap<>(content);
        shown.remove("entitled");
        shown.put("entitledCount", entitled.size());
        return shown;
    }

    private static boolean makesPublic(Silence silence, SilenceEvent event) {
        return switch (silence.procedure().terms().profile().ending().publication()) {
            case ADOPTION -> event instanceof Adopted;
            case NEXT_MEETING -> event instanceof Noted;
            case CHAIRS_RELEASE -> false;
        };
    }

    /** Brings the texts along with the procedure; answers the numbers allotted on adoption (SIL-23). */
    private List<String> move(Silence before, Silence after, List<SilenceFact> facts) {
        var numbers = new ArrayList<String>();
        var at = facts.getLast().event().at();
        var adoption = after.procedure().adoption();
        if (after.procedure().state() == SilenceState.ADOPTED
                && before.procedure().adoption().isEmpty()) {
            after.procedure()
                    .texts()
                    .forEach(text -> numbers.add(texts.adopted(
                            text.versionId(), adoption.orElseThrow().adoptedOn(), at)));
            return numbers;
        }
        if (before.procedure().state().isBeforeLaunch()
                && !after.procedure().state().isRunning()) {
            return numbers;
        }
        var standing = standing(after.procedure().state());
        var changed = standing != standing(before.procedure().state())
                || !before.procedure().texts().equals(after.procedure().texts());
        if (standing != null && changed) {
            after.procedure().texts().forEach(text -> texts.stands(text.versionId(), standing, at));
        }
        return numbers;
    }

    private static @Nullable SilenceStanding standing(SilenceState state) {
        return switch (state) {
            case DRAFT, PROPOSED, SCHEDULED, ADOPTED, NOTED -> null;
            case OPEN, ON_HOLD, SUSPENDED, SETTLING -> SilenceStanding.OPEN;
            case BROKEN -> SilenceStanding.BROKEN;
            case LAPSED, VOTE_REQUESTED -> SilenceStanding.LAPSED;
            case WITHDRAWN -> SilenceStanding.WITHDRAWN;
            case SUPERSEDED -> SilenceStanding.SUPERSEDED;
        };
    }

    private UUID audienceOf(Silence silence, SilenceEvent event, Clock clock) {
        var party = SilenceActContent.objector(event);
        if (party == null) {
            return silence.audienceId();
        }
        var readers = knowing(silence, clock);
        readers.add(party);
        return readers.containsAll(members(silence, clock))
                ? silence.audienceId()
                : audiences.createForParties(readers);
    }

    /** Told before the launch is decided, for the period is counted from here (SIL-02). */
    Served announce(Silence silence, Instant expiresAt, Clock clock) {
        var arguments = arguments(silence);
        arguments.put("deadline", new Deadline(expiresAt, silence.procedure().zone()));
        var threshold = silence.procedure().terms().profile().breaking().threshold();
        arguments.put("alone", threshold == 1 ? "one" : "other");
        arguments.put("threshold", threshold);
        arguments.put(
                "amendments", silence.procedure().terms().profile().breaking().amendmentBreaks() ? "break" : "other");
        return serve(
                "silence.notice.launched.subject",
                "silence.notice.launched.body",
                silence,
                arguments,
                members(silence, clock),
                clock);
    }

    /** To the chair: what was scheduled was not launched, and why. */
    private void missed(Silence silence, LaunchMissed missed, Map<String, Object> arguments, Clock clock) {
        arguments.put("count", missed.reasons().size());
        serve(
                "silence.notice.missed.subject",
                "silence.notice.missed.body",
                silence,
                arguments,
                Set.copyOf(chairs(silence, clock)),
                clock);
    }

    void remind(Silence silence, Clock clock) {
        var arguments = arguments(silence);
        arguments.put("deadline", deadline(silence));
        serve(
                "silence.notice.reminder.subject",
                "silence.notice.reminder.body",
                silence,
                arguments,
                silence.procedure().entitled(),
                clock);
    }

    /** To the head of mission and the mission alone (SIL-08, SIL-17). */
    void prepared(Silence silence, PartyCode party, Clock clock) {
        serve(
                "silence.notice.prepared.subject",
                "silence.notice.prepared.body",
                silence,
                arguments(silence),
                Set.of(party),
                clock);
    }

    private void notify(Silence before, Silence after, SilenceEvent event, List<String> numbers, Clock clock) {
        var arguments = arguments(after);
        var all = members(after, clock);
        switch (event) {
            case Extended e -> {
                arguments.put("deadline", deadline(after));
                arguments.put("reason", e.reason());
                serve("silence.notice.extended.subject", "silence.notice.extended.body", after, arguments, all, clock);
            }
            case Suspended e -> {
                arguments.put("reason", e.reason());
                serve(
                        "silence.notice.suspended.subject",
                        "silence.notice.suspended.body",
                        after,
                        arguments,
                        all,
                        clock);
            }
            case HoldPlaced _ -> {
                arguments.put("reason", "");
                serve(
                        "silence.notice.suspended.subject",
                        "silence.notice.suspended.body",
                        after,
                        arguments,
                        all,
                        clock);
            }
            case Resumed _, HoldReleased _ -> {
                arguments.put("deadline", deadline(after));
                serve("silence.notice.resumed.subject", "silence.notice.resumed.body", after, arguments, all, clock);
            }
            case Objected e -> broken(after, e, arguments, all, clock);
            case ObjectionCameLate e -> {
                var readers = new HashSet<>(chairs(after, clock));
                readers.add(e.objection().party());
                arguments.put("party", e.objection().party());
                serve("silence.notice.late.subject", "silence.notice.late.body", after, arguments, readers, clock);
            }
            case Lifted _ -> {
                if (before.procedure().state() == SilenceState.BROKEN
                        && after.procedure().state() == SilenceState.OPEN) {
                    arguments.put("deadline", deadline(after));
                    serve("silence.notice.lifted.subject", "silence.notice.lifted.body", after, arguments, all, clock);
                }
            }
            case Contradicted e ->
                serve(
                        "silence.notice.contradicted.subject",
                        "silence.notice.contradicted.body",
                        after,
                        arguments,
                        Set.of(e.party()),
                        clock);
            case ReissuedTechnically e -> {
                arguments.put("reason", e.reason());
                arguments.put(
                        "deadline",
                        new Deadline(e.contestableUntil(), after.procedure().zone()));
                serve(
                        "silence.notice.technical.subject",
                        "silence.notice.technical.body",
                        after,
                        arguments,
                        all,
                        clock);
            }
            case TechnicalContested _, Reissued _, Withdrawn _, UseOpposed _, Lapsed _, VoteRequested _ ->
                ended(after, event, arguments, all, clock);
            case ExpiryMoved _ -> {
                arguments.put("deadline", deadline(after));
                serve("silence.notice.moved.subject", "silence.notice.moved.body", after, arguments, all, clock);
            }
            case Adopted _ -> {
                arguments.put("number", String.join(", ", numbers));
                arguments.put("objected", after.procedure().objections().isEmpty() ? "no" : "yes");
                serve("silence.notice.adopted.subject", "silence.notice.adopted.body", after, arguments, all, clock);
            }
            case Expired _ ->
                serve(
                        "silence.notice.settling.subject",
                        "silence.notice.settling.body",
                        after,
                        arguments,
                        Set.copyOf(chairs(after, clock)),
                        clock);
            case Proposed e -> {
                arguments.put("deadline", deadline(after));
                arguments.put(
                        "meeting",
                        new Deadline(e.meetingEndsAt(), after.procedure().zone()));
                serve("silence.notice.proposed.subject", "silence.notice.proposed.body", after, arguments, all, clock);
            }
            case LaunchMissed e -> missed(after, e, arguments, clock);
            case Drafted _,
                    Scheduled _,
                    Launched _,
                    Commented _,
                    Answered _,
                    EntitlementEnded _,
                    Confirmed _,
                    Noted _,
                    StatementAttached _ -> {}
        }
    }

    private void ended(
            Silence after, SilenceEvent event, Map<String, Object> arguments, Set<PartyCode> all, Clock clock) {
        // A broken procedure that is re-issued has been announced as broken; the new launch announces the rest.
        if (event instanceof Reissued && after.procedure().state() == SilenceState.BROKEN) {
            return;
        }
        arguments.put("reason", event instanceof Withdrawn withdrawn ? withdrawn.reason() : "");
        arguments.put("outcome", after.procedure().state().name());
        serve("silence.notice.ended.subject", "silence.notice.ended.body", after, arguments, all, clock);
    }

    private void broken(
            Silence after, Objected objected, Map<String, Object> arguments, Set<PartyCode> all, Clock clock) {
        var party = objected.objection().party();
        var informed = knowing(after, clock);
        informed.add(party);
        informed.retainAll(all);
        var others = new HashSet<>(all);
        others.removeAll(informed);
        if (after.procedure().state() == SilenceState.BROKEN) {
            serve(
                    "silence.notice.broken.subject",
                    "silence.notice.broken-unnamed.body",
                    after,
                    arguments,
                    others,
                    clock);
            arguments.put("party", party);
            serve("silence.notice.broken.subject", "silence.notice.broken.body", after, arguments, informed, clock);
        } else {
            arguments.put("party", party);
            serve("silence.notice.objected.subject", "silence.notice.objected.body", after, arguments, informed, clock);
        }
    }

    /** Who may know which State objected (SIL-22). */
    private Set<PartyCode> knowing(Silence silence, Clock clock) {
        var knowing = new HashSet<>(chairs(silence, clock));
        switch (silence.procedure().terms().profile().breaking().objectorVisibility()) {
            case CHAIR_ONLY -> {}
            case MEMBERS -> knowing.addAll(silence.procedure().entitled());
            case MEMBERS_AND_OBSERVERS -> knowing.addAll(members(silence, clock));
        }
        return knowing;
    }

    private Served serve(
            String subjectKey,
            String bodyKey,
            Silence silence,
            Map<String, Object> arguments,
            Set<PartyCode> parties,
            Clock clock) {
        return notices.serve(
                new Notice(
                                subjectKey,
                                bodyKey,
                                Map.copyOf(arguments),
                                "/silence/" + silence.id(),
                                Set.copyOf(parties),
                                true,
                                silence.id())
                        .labelled(markings.strictest(textIds(silence)).label()),
                clock);
    }

    private Map<String, Object> arguments(Silence silence) {
        var titles = silence.procedure().texts().stream()
                .map(text -> texts.summary(text.textId()))
                .map(summary -> (Object) summary.orElseThrow().title())
                .toList();
        var arguments = new HashMap<String, Object>();
        arguments.put("title", titles);
        return arguments;
    }

    private static Deadline deadline(Silence silence) {
        return new Deadline(
                silence.procedure().expiresAt().orElseThrow(),
                silence.procedure().zone());
    }

    private Set<PartyCode> members(Silence silence, Clock clock) {
        var parties = markings.readers(textIds(silence), silence.groupId(), today(clock));
        parties.addAll(silence.procedure().entitled());
        return parties;
    }

    private static List<UUID> textIds(Silence silence) {
        return silence.procedure().texts().stream().map(SilenceText::textId).toList();
    }

    private List<PartyCode> chairs(Silence silence, Clock clock) {
        return groups.chairs(silence.groupId(), today(clock));
    }

    private static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
