package org.entente.texts.usecase;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.core.Language;
import org.entente.core.PartyCode;
import org.entente.texts.model.FrozenVersion;
import org.entente.texts.model.Objection;
import org.entente.texts.model.Silence;
import org.entente.texts.model.SilenceAuthor;
import org.entente.texts.model.SilenceEvent;
import org.entente.texts.model.SilenceEvent.*;
import org.entente.texts.model.SilencePeriod;
import org.entente.texts.model.SilenceProfile;
import org.entente.texts.model.SilenceText;
import org.entente.texts.model.TextsForSilence;
import org.jspecify.annotations.Nullable;

/** What the record says of each step: who did it in which office, to which text by which hashes, and what changed. */
final class SilenceActContent {

    private SilenceActContent() {}

    static String kind(SilenceEvent event) {
        return switch (event) {
            case Drafted _ -> "texts.silence-drafted";
            case Proposed _ -> "texts.silence-proposed";
            case UseOpposed _ -> "texts.silence-use-opposed";
            case Scheduled _ -> "texts.silence-scheduled";
            case Launched _ -> "texts.silence-launched";
            case Extended _ -> "texts.silence-extended";
            case Suspended _ -> "texts.silence-suspended";
            case Resumed _ -> "texts.silence-resumed";
            case HoldPlaced _ -> "texts.silence-held";
            case HoldReleased _ -> "texts.silence-hold-released";
            case Objected _ -> "texts.silence-objected";
            case ObjectionCameLate _ -> "texts.silence-objection-came-late";
            case Lifted _ -> "texts.silence-objection-lifted";
            case Answered _ -> "texts.silence-answered";
            case VoteRequested _ -> "texts.silence-vote-requested";
            case ReissuedTechnically _ -> "texts.silence-reissued-technically";
            case TechnicalContested _ -> "texts.silence-technical-contested";
            case Reissued _ -> "texts.silence-reissued";
            case Withdrawn _ -> "texts.silence-withdrawn";
            case ExpiryMoved _ -> "texts.silence-expiry-moved";
            case Confirmed _ -> "texts.silence-confirmed";
            case Adopted _ -> "texts.silence-adopted";
            case Lapsed _ -> "texts.silence-lapsed";
            case Noted _ -> "texts.silence-noted";
            case StatementAttached _ -> "texts.silence-statement-attached";
            case Contradicted _, Commented _, Expired _, EntitlementEnded _, LaunchMissed _ ->
                throw new IllegalArgumentException("Not an official act.");
        };
    }

    /** The State whose name the profile may keep from the members. */
    static @Nullable PartyCode objector(SilenceEvent event) {
        return switch (event) {
            case Objected e -> e.objection().party();
            case ObjectionCameLate e -> e.objection().party();
            case Lifted e -> e.party();
            default -> null;
        };
    }

    static Map<String, Object> of(SilenceEvent event, Silence silence, TextsForSilence texts, List<String> numbers) {
        var content = new LinkedHashMap<String, Object>();
        author(event.author(), content);
        content.put(
                "texts",
                silence.procedure().texts().stream()
                        .map(text -> text(text, texts))
                        .toList());
        details(event, silence, numbers).forEach((name, value) -> {
            if (value != null) {
                content.put(name, plain(value));
            }
        });
        return content;
    }

    private static void author(SilenceAuthor author, Map<String, Object> content) {
        var party = author.party();
        var office = author.office();
        if (party != null) {
            content.put("actingParty", party.value());
        }
        if (office != null) {
            content.put("office", office.name());
        }
    }

    private static Map<String, Object> text(SilenceText text, TextsForSilence texts) {
        var told = new LinkedHashMap<String, Object>();
        told.put("text", text.textId().toString());
        told.put("version", text.versionId().toString());
        texts.summary(text.textId())
                .ifPresent(summary -> told.put("title", tagged(summary.title().wordings())));
        texts.frozen(text.versionId()).map(FrozenVersion::symbol).ifPresent(symbol -> told.put("symbol", symbol));
        told.put("sha256", tagged(text.sha256()));
        return told;
    }

    private static Map<String, Object> tagged(Map<Language, String> words) {
        var tagged = new LinkedHashMap<String, Object>();
        words.forEach((language, word) -> tagged.put(language.tag(), word));
        return tagged;
    }

    private static Map<String, @Nullable Object> details(SilenceEvent event, Silence silence, List<String> numbers) {
        return switch (event) {
            case Drafted _, Confirmed _, Lapsed _ -> map();
            case Proposed e -> map("expiresAt", e.expiresAt(), "meetingEndsAt", e.meetingEndsAt());
            case UseOpposed e -> map("party", e.party());
            case Scheduled e ->
                map("launchAt", e.launchAt(), "expiresAt", e.expiresAt(), "urgent", e.urgent(), "waiver", e.waiver());
            case Launched e ->
                map(
                        "startedAt", e.startedAt(),
                        "circulatedAt", e.at(),
                        "expiresAt", e.expiresAt(),
                        "referenceZone", silence.procedure().zone().getId(),
                        "entitled", e.entitled().stream().sorted().toList(),
                        "profile", silence.procedure().terms().profile().name(),
                        "rules", rules(silence.procedure().terms().profile()),
                        "urgent", e.urgent(),
                        "waiver", e.waiver());
            case Extended e -> map("from", e.from(), "to", e.to(), "reason", e.reason());
            case Suspended e -> map("remaining", e.remaining(), "reason", e.reason());
            case Resumed e -> map("expiresAt", e.expiresAt());
            case HoldPlaced e -> map("party", e.party(), "heldUntil", e.heldUntil());
            case HoldReleased e -> map("expiresAt", e.expiresAt(), "timedOut", e.timedOut());
            case Objected e -> objection(e.objection());
            case ObjectionCameLate e -> objection(e.objection());
            case Lifted e -> map("party", e.party());
            case Answered e -> map("party", e.party(), "answer", e.answer().name());
            case VoteRequested e -> map("party", e.party());
            case ReissuedTechnically e ->
                map(
                        "sha256Before", tagged(e.before().sha256()),
                        "contestableUntil", e.contestableUntil(),
                        "reason", e.reason());
            case TechnicalContested e -> map("party", e.party());
            case Reissued e -> map("successor", e.successor());
            case Withdrawn e -> map("reason", e.reason());
            case ExpiryMoved e ->
                map(
                        "from", e.from(),
                        "to", e.to(),
                        "unwritable", e.unwritable(),
                        "recoveredAt", e.recoveredAt());
            case Adopted e -> adoption(e, silence, numbers);
            case Noted e -> map("meeting", e.meeting());
            case StatementAttached e ->
                map(
                        "party", e.party(),
                        "kind", e.kind().name(),
                        "language", e.language().tag(),
                        "words", e.words(),
                        "paragraphs", e.paragraphs());
            case Contradicted _, Commented _, Expired _, EntitlementEnded _, LaunchMissed _ -> map();
        };
    }

    /** The reason, and the change proposed with it, is told as far as the objector wished; the others read that one is kept. */
    private static Map<String, @Nullable Object> objection(Objection objection) {
        var told = objection.disclosure() == Objection.Disclosure.MEMBERS;
        return map(
                "party",
                objection.party(),
                "receivedAt",
                objection.receivedAt(),
                "channel",
                objection.channel().name(),
                "evidence",
                objection.evidence().isBlank() ? null : objection.evidence(),
                "reason",
                told && !objection.reason().isBlank() ? objection.reason() : null,
                "reasonKeptForChair",
                !told,
                "amendment",
                told ? objection.amendment() : null);
    }

    private static Map<String, @Nullable Object> adoption(Adopted adopted, Silence silence, List<String> numbers) {
        var procedure = silence.procedure();
        return map(
                "numbers", numbers,
                "method", "silence",
                "effectiveAt", adopted.effectiveAt(),
                "adoptedOn", adopted.adoptedOn(),
                "statementsUntil", adopted.statementsUntil(),
                "circulatedAt", procedure.circulatedAt().orElseThrow(),
                "entitled", procedure.entitled().stream().sorted().toList(),
                "extensions", procedure.extensions(),
                "lateCommunications", procedure.lateObjections().size(),
                "statements", procedure.statements().size());
    }

    /** Every setting by itself: the name of a practice says nothing to whoever reads this in ten years. */
    static Map<String, Object> rules(SilenceProfile profile) {
        var starting = profile.starting();
        var breaking = profile.breaking();
        var ending = profile.ending();
        var window = starting.window();
        var rules = new LinkedHashMap<String, Object>();
        switch (starting.minimum()) {
            case SilencePeriod.Elapsed(var length) -> rules.put("minimum", length.toString());
            case SilencePeriod.WorkingDays(var days) -> rules.put("minimumDays", days);
        }
        rules.put("maximum", starting.maximum().toString());
        rules.put("cutOff", starting.cutOff().toString());
        rules.put("window", window == null ? "" : window.from() + "–" + window.to());
        rules.put("proposedInMeeting", starting.proposedInMeeting());
        rules.put(
                "requiredLanguages",
                starting.languages().stream().map(Language::tag).sorted().toList());
        rules.put("threshold", breaking.threshold());
        rules.put("amendmentBreaks", breaking.amendmentBreaks());
        rules.put("voteRequestAllowed", breaking.voteRequestAllowed());
        rules.put("holdMaximum", breaking.holdMaximum().toString());
        rules.put("liftAllowed", breaking.liftAllowed());
        rules.put("liftFloor", breaking.liftFloor().toString());
        rules.put("contestPeriod", breaking.contestPeriod().toString());
        rules.put("objectorVisibility", breaking.objectorVisibility().name());
        rules.put("quorumPercent", ending.quorumPercent());
        rules.put("maximumExtensions", ending.maximumExtensions());
        rules.put("autoSettle", ending.autoSettle());
        rules.put("settleTimeout", ending.settleTimeout().toString());
        rules.put("drain", ending.drain().toString());
        rules.put("statementDays", ending.statementDays());
        rules.put("publication", ending.publication().name());
        return rules;
    }

    private static Map<String, @Nullable Object> map(@Nullable Object... namesAndValues) {
        var map = new LinkedHashMap<String, @Nullable Object>();
        for (var index = 0; index < namesAndValues.length; index += 2) {
            map.put(String.valueOf(namesAndValues[index]), namesAndValues[index + 1]);
        }
        return map;
    }

    private static Object plain(Object value) {
        return switch (value) {
            case Instant _, Duration _, LocalDate _, UUID _, PartyCode _ -> value.toString();
            case Collection<?> items ->
                items.stream().map(SilenceActContent::plain).toList();
            default -> value;
        };
    }
}
