package org.entente.texts.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.core.Actor;
import org.entente.core.PartyCode;
import org.entente.groups.Groups;
import org.entente.groups.Membership;
import org.entente.information.Markings;
import org.entente.texts.model.FrozenVersion;
import org.entente.texts.model.Silence;
import org.entente.texts.model.SilenceAuthor;
import org.entente.texts.model.SilencePresets;
import org.entente.texts.model.SilenceStore;
import org.entente.texts.model.SilenceTerms;
import org.entente.texts.model.SilenceText;
import org.entente.texts.model.TextSummary;
import org.entente.texts.model.TextsForSilence;
import org.springframework.stereotype.Component;

/** What a launch stands on: the texts, the terms of the group, the States that may object. */
@Component
class SilenceGround {

    private final Groups groups;
    private final TextsForSilence texts;
    private final SilenceStore store;
    private final Markings markings;

    SilenceGround(Groups groups, TextsForSilence texts, SilenceStore store, Markings markings) {
        this.groups = groups;
        this.texts = texts;
        this.store = store;
        this.markings = markings;
    }

    /** The first of the texts, if the actor sees them all and they belong to one group of the actor's. */
    Optional<TextSummary> visible(Actor actor, List<UUID> versionIds) {
        var summaries = summaries(frozen(versionIds));
        var groupIds = summaries.stream().map(TextSummary::groupId).distinct().toList();
        return !summaries.isEmpty()
                        && summaries.size() == versionIds.size()
                        && groupIds.size() == 1
                        && groups.visibleTo(actor, groupIds.getFirst()).isPresent()
                ? Optional.of(summaries.getFirst())
                : Optional.empty();
    }

    List<TextSummary> summaries(List<FrozenVersion> versions) {
        return texts.summaries(versions.stream().map(FrozenVersion::textId).toList());
    }

    List<FrozenVersion> frozen(List<UUID> versionIds) {
        return texts.frozen(versionIds);
    }

    /** The other texts of the group that could be decided together with these, by version (SIL-05). */
    Map<UUID, TextSummary> companions(TextSummary text, List<UUID> versionIds) {
        var awaiting = frozen(texts.awaitingDecision(text.groupId()).stream()
                .filter(version -> !versionIds.getFirst().equals(version))
                .toList());
        var readAlike = summaries(awaiting).stream()
                .filter(other -> other.audienceId().equals(text.audienceId()))
                .collect(Collectors.toMap(TextSummary::textId, Function.identity()));
        var companions = new LinkedHashMap<UUID, TextSummary>();
        for (var version : awaiting) {
            var other = readAlike.get(version.textId());
            if (other != null) {
                companions.put(version.versionId(), other);
            }
        }
        return companions;
    }

    /** Whether each is the version of its text that is to be decided next, and no silence on it was launched. */
    boolean isFree(List<UUID> versionIds) {
        return versionIds.stream().allMatch(version -> texts.awaitsDecision(version) && !store.isRunningOn(version));
    }

    /** The procedure that waits for its launch on the first of these versions. */
    Optional<UUID> waiting(List<UUID> versionIds) {
        return store.waitingOn(versionIds.getFirst());
    }

    SilenceAuthor author(Actor actor, UUID groupId) {
        return SilenceAuthor.of(actor, groups.runBy(actor, groupId));
    }

    SilenceTerms terms(TextSummary text) {
        var profile = store.profile(text.groupId()).orElse(SilencePresets.INFORMAL);
        return new SilenceTerms(profile, groups.calendar(text.chapterId()));
    }

    /** Members with full rights on that day (SIL-03), but for newcomers from whom the texts are kept (REL-02). */
    Set<PartyCode> entitled(UUID groupId, Collection<UUID> textIds, Clock clock) {
        var newcomers = markings.newcomers(textIds, groupId);
        return groups.members(groupId, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)).stream()
                .filter(Membership::fullRights)
                .map(Membership::party)
                .filter(party -> !newcomers.contains(party))
                .collect(Collectors.toSet());
    }

    /** Whether every post of all these parties may read the texts: nobody objects to what nobody was shown. */
    boolean areReadBy(Set<PartyCode> parties, UUID groupId, List<FrozenVersion> versions, Clock clock) {
        var texts = versions.stream().map(FrozenVersion::textId).toList();
        return markings.readers(texts, groupId, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))
                .containsAll(parties);
    }

    private static List<UUID> textIds(Silence silence) {
        return silence.procedure().texts().stream().map(SilenceText::textId).toList();
    }

    /** Those who may still object to the use of silence, or to the text once it is launched. */
    Set<PartyCode> entitled(Silence silence, Clock clock) {
        return silence.procedure().state().isBeforeLaunch()
                ? entitled(silence.groupId(), textIds(silence), clock)
                : silence.procedure().entitled();
    }
}
