package org.entente.texts.web;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.core.Language;
import org.entente.core.PartyCode;
import org.entente.parties.Parties;
import org.entente.texts.model.Deadline;
import org.entente.texts.model.FrozenVersion;
import org.entente.texts.model.SilenceCapitals;
import org.entente.texts.model.SilenceProfile;
import org.entente.texts.model.SilenceStart;
import org.entente.texts.model.SilenceState;
import org.entente.texts.model.TextSummary;
import org.entente.texts.usecase.LaunchingSilence.Prospect;
import org.entente.web.Messages;
import org.jspecify.annotations.Nullable;

/**
 * A launch as its pages show it: what would be put under silence, how it would start, and what speaks against it.
 *
 * @param companions other texts that could be decided together with this one
 * @param fixedEnd whether the end was told to a meeting and can no longer be chosen
 * @param mustBeProposed whether a meeting must hear it first
 * @param resting the States whose capital rests on the last day
 * @param hasWindow whether the practice knows hours outside which silence may only end if it is urgent
 * @param localHour the same local hour, where the clock changes meanwhile; empty where it does not
 */
public record SilenceLaunchView(
        List<Text> texts,
        List<Companion> companions,
        ZoneId zone,
        String profile,
        Instant earliest,
        Instant expiresAt,
        Instant now,
        @Nullable Instant launchAt,
        @Nullable Instant meetingEndsAt,
        boolean fixedEnd,
        boolean mustBeProposed,
        boolean hasWindow,
        boolean requiresLanguages,
        SilenceProfile.Breaking breaking,
        boolean urgent,
        String waiver,
        List<String> names,
        List<String> resting,
        String localHour,
        List<String> reasons) {

    /** One text that would be put under silence. */
    public record Text(
            String versionId,
            String title,
            Language language,
            @Nullable String symbol,
            Map<String, String> hashes) {}

    /** @param versionId the value of its box */
    public record Companion(String versionId, String title, Language language, boolean chosen) {}

    static SilenceLaunchView of(Prospect prospect, Messages m, Parties parties, SilenceCapitals capitals, Instant now) {
        var terms = prospect.terms();
        var request = prospect.request();
        var expiresAt = request.expiresAt();
        var resting = capitals.resting(prospect.entitled(), terms.dateOf(expiresAt));
        var waiting = prospect.waiting();
        var localHour = Deadline.crossesClockChange(now, expiresAt, terms)
                ? m.weekdayDateTime(Deadline.atSameLocalHour(now, terms), terms.zone())
                : "";
        return new SilenceLaunchView(
                texts(prospect, m),
                companions(prospect, m),
                terms.zone(),
                SilenceWords.preset(m, terms.profile().name()),
                terms.earliestExpiry(now),
                expiresAt,
                now,
                request.start() instanceof SilenceStart.At(var at) && at.isAfter(Instant.EPOCH) ? at : null,
                request.start() instanceof SilenceStart.InMeeting(var at) ? at : null,
                waiting != null && waiting.procedure().state() != SilenceState.DRAFT,
                prospect.mustBeProposed(),
                terms.profile().starting().window() != null,
                !terms.profile().starting().languages().isEmpty(),
                terms.profile().breaking(),
                request.urgent(),
                request.waiver(),
                names(prospect.entitled(), m, parties),
                names(resting, m, parties),
                localHour,
                prospect.reasons().stream()
                        .map(reason -> SilenceWords.refusal(m, reason))
                        .distinct()
                        .toList());
    }

    /** What the act is called: to launch, to schedule a launch, or to propose one in a meeting. */
    public String heading(Messages m) {
        if (mustBeProposed) {
            return m.get("silence.propose.heading");
        }
        return launchAt == null ? m.get("silence.launch.heading") : m.get("silence.schedule.heading");
    }

    /** As an input for a local hour wants it. */
    public String local(@Nullable Instant at) {
        return Optional.ofNullable(at)
                .map(instant -> SilenceFields.local(instant, zone))
                .orElse("");
    }

    public List<String> chosen() {
        return companions.stream()
                .filter(Companion::chosen)
                .map(Companion::versionId)
                .toList();
    }

    private static List<Text> texts(Prospect prospect, Messages m) {
        return prospect.versions().stream()
                .map(version -> {
                    var title = prospect.texts().stream()
                            .filter(text -> text.textId().equals(version.textId()))
                            .map(TextSummary::title)
                            .findFirst()
                            .orElseThrow();
                    return new Text(
                            version.versionId().toString(),
                            title.in(m.language()),
                            title.languageFor(m.language()),
                            version.symbol(),
                            hashes(version));
                })
                .toList();
    }

    private static List<Companion> companions(Prospect prospect, Messages m) {
        var chosen = prospect.request().versionIds();
        return prospect.companions().entrySet().stream()
                .map(entry -> new Companion(
                        entry.getKey().toString(),
                        entry.getValue().title().in(m.language()),
                        entry.getValue().title().languageFor(m.language()),
                        chosen.contains(entry.getKey())))
                .toList();
    }

    private static Map<String, String> hashes(FrozenVersion version) {
        var hashes = new LinkedHashMap<String, String>();
        version.sha256ByLanguage().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> hashes.put(entry.getKey().ownName(), entry.getValue()));
        return hashes;
    }

    private static List<String> names(Collection<PartyCode> codes, Messages m, Parties parties) {
        return parties.inProtocolOrder(codes, m.language()).stream()
                .map(party -> party.shortName(m.language()))
                .toList();
    }
}
