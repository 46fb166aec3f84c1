package org.entente.texts.storage;

import static org.entente.texts.storage.SilenceJson.map;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.entente.core.Language;
import org.entente.texts.model.SilenceAnswer;
import org.entente.texts.model.SilenceAuthor;
import org.entente.texts.model.SilenceCommentKind;
import org.entente.texts.model.SilenceEvent;
import org.entente.texts.model.SilenceEvent.*;
import org.entente.texts.model.SilenceRefusal;
import org.entente.texts.model.SilenceStatementKind;
import org.jspecify.annotations.Nullable;

/**
 * Each kind of fact has a word that never changes and fields of its own. A kind is added, never renamed: facts written
 * once are read for ever.
 */
final class SilenceEventJson {

    private SilenceEventJson() {}

    static String kind(SilenceEvent event) {
        return switch (event) {
            case Drafted _ -> "drafted";
            case Proposed _ -> "proposed";
            case UseOpposed _ -> "use-opposed";
            case Scheduled _ -> "scheduled";
            case LaunchMissed _ -> "launch-missed";
            case Launched _ -> "launched";
            case Extended _ -> "extended";
            case Suspended _ -> "suspended";
            case Resumed _ -> "resumed";
            case HoldPlaced _ -> "hold-placed";
            case HoldReleased _ -> "hold-released";
            case Objected _ -> "objected";
            case ObjectionCameLate _ -> "objection-came-late";
            case Lifted _ -> "lifted";
            case Contradicted _ -> "contradicted";
            case Commented _ -> "commented";
            case Answered _ -> "answered";
            case VoteRequested _ -> "vote-requested";
            case ReissuedTechnically _ -> "reissued-technically";
            case TechnicalContested _ -> "technical-contested";
            case Reissued _ -> "reissued";
            case Withdrawn _ -> "withdrawn";
            case EntitlementEnded _ -> "entitlement-ended";
            case Expired _ -> "expired";
            case ExpiryMoved _ -> "expiry-moved";
            case Confirmed _ -> "confirmed";
            case Adopted _ -> "adopted";
            case Lapsed _ -> "lapsed";
            case Noted _ -> "noted";
            case StatementAttached _ -> "statement-attached";
        };
    }

    static String payload(SilenceEvent event) {
        var fields = fields(event);
        fields.putAll(map("at", event.at(), "author", event.author()));
        return SilenceJson.text(new java.util.HashMap<>(fields));
    }

    private static Map<String, @Nullable Object> fields(SilenceEvent event) {
        return switch (event) {
            case Drafted e -> map("terms", e.terms(), "texts", e.texts());
            case Proposed e -> map("expiresAt", e.expiresAt(), "meetingEndsAt", e.meetingEndsAt());
            case UseOpposed e -> map("party", e.party());
            case Scheduled e ->
                map(
                        "launchAt", e.launchAt(),
                        "expiresAt", e.expiresAt(),
                        "urgent", e.urgent(),
                        "waiver", e.waiver());
            case LaunchMissed e -> map("reasons", e.reasons());
            case Launched e ->
                map(
                        "startedAt", e.startedAt(),
                        "expiresAt", e.expiresAt(),
                        "texts", e.texts(),
                        "entitled", e.entitled().stream().sorted().toList(),
                        "urgent", e.urgent(),
                        "waiver", e.waiver());
            case Extended e -> map("from", e.from(), "to", e.to(), "reason", e.reason());
            case Suspended e -> map("remaining", e.remaining(), "reason", e.reason());
            case Resumed e -> map("expiresAt", e.expiresAt());
            case HoldPlaced e -> map("party", e.party(), "heldUntil", e.heldUntil());
            case HoldReleased e -> map("expiresAt", e.expiresAt(), "timedOut", e.timedOut());
            case Objected e -> map("objection", e.objection(), "authority", e.authority());
            case ObjectionCameLate e -> map("objection", e.objection(), "authority", e.authority());
            case Lifted e -> map("party", e.party());
            case Contradicted e -> map("party", e.party());
            case Commented e -> map("kind", e.kind(), "words", e.words());
            case Answered e -> map("party", e.party(), "answer", e.answer());
            case VoteRequested e -> map("party", e.party());
            case ReissuedTechnically e ->
                map(
                        "before", e.before(),
                        "after", e.after(),
                        "contestableUntil", e.contestableUntil(),
                        "reason", e.reason());
            case TechnicalContested e -> map("party", e.party());
            case Reissued e -> map("successor", e.successor());
            case Withdrawn e -> map("reason", e.reason());
            case EntitlementEnded e -> map("party", e.party(), "effectiveAt", e.effectiveAt());
            case Expired _, Confirmed _, Lapsed _ -> map();
            case ExpiryMoved e ->
                map(
                        "from", e.from(),
                        "to", e.to(),
                        "unwritable", e.unwritable(),
                        "recoveredAt", e.recoveredAt());
            case Adopted e ->
                map(
                        "effectiveAt", e.effectiveAt(),
                        "adoptedOn", e.adoptedOn(),
                        "statementsUntil", e.statementsUntil());
            case Noted e -> map("meeting", e.meeting());
            case StatementAttached e ->
                map(
                        "party", e.party(),
                        "kind", e.kind(),
                        "language", e.language().tag(),
                        "words", e.words(),
                        "paragraphs", e.paragraphs());
        };
    }

    static SilenceEvent read(String kind, String payload) {
        var f = SilenceJson.fields(payload);
        Instant at = f.instant("at");
        SilenceAuthor by = f.author();
        return switch (kind) {
            case "drafted" -> new Drafted(at, by, f.terms(), f.list("texts", SilenceJson.Fields::silenceText));
            case "proposed" -> new Proposed(at, by, f.instant("expiresAt"), f.instant("meetingEndsAt"));
            case "use-opposed" -> new UseOpposed(at, by, f.party("party"));
            case "scheduled" ->
                new Scheduled(
                        at, by, f.instant("launchAt"), f.instant("expiresAt"), f.flag("urgent"), f.string("waiver"));
            case "launch-missed" ->
                new LaunchMissed(
                        at,
                        by,
                        f.strings("reasons").stream()
                                .map(SilenceRefusal::valueOf)
                                .toList());
            case "launched" ->
                new Launched(
                        at,
                        by,
                        f.instant("startedAt"),
                        f.instant("expiresAt"),
                        f.list("texts", SilenceJson.Fields::silenceText),
                        Set.copyOf(f.parties("entitled")),
                        f.flag("urgent"),
                        f.string("waiver"));
            case "extended" -> new Extended(at, by, f.instant("from"), f.instant("to"), f.string("reason"));
            case "suspended" -> new Suspended(at, by, f.duration("remaining"), f.string("reason"));
            case "resumed" -> new Resumed(at, by, f.instant("expiresAt"));
            case "hold-placed" -> new HoldPlaced(at, by, f.party("party"), f.instant("heldUntil"));
            case "hold-released" -> new HoldReleased(at, by, f.instant("expiresAt"), f.flag("timedOut"));
            case "objected" -> new Objected(at, by, f.objection(), authority(f));
            case "objection-came-late" -> new ObjectionCameLate(at, by, f.objection(), authority(f));
            case "lifted" -> new Lifted(at, by, f.party("party"));
            case "contradicted" -> new Contradicted(at, by, f.party("party"));
            case "commented" -> new Commented(at, by, SilenceCommentKind.valueOf(f.string("kind")), f.string("words"));
            case "answered" -> new Answered(at, by, f.party("party"), SilenceAnswer.valueOf(f.string("answer")));
            case "vote-requested" -> new VoteRequested(at, by, f.party("party"));
            case "reissued-technically" ->
                new ReissuedTechnically(
                        at,
                        by,
                        f.inner("before").silenceText(),
                        f.inner("after").silenceText(),
                        f.instant("contestableUntil"),
                        f.string("reason"));
            case "technical-contested" -> new TechnicalContested(at, by, f.party("party"));
            case "reissued" -> new Reissued(at, by, f.uuid("successor"));
            case "withdrawn" -> new Withdrawn(at, by, f.string("reason"));
            case "entitlement-ended" -> new EntitlementEnded(at, by, f.party("party"), f.instant("effectiveAt"));
            case "expired" -> new Expired(at, by);
            case "expiry-moved" ->
                new ExpiryMoved(
                        at, by, f.instant("from"), f.instant("to"), f.duration("unwritable"), f.instant("recoveredAt"));
            case "confirmed" -> new Confirmed(at, by);
            case "adopted" ->
                new Adopted(at, by, f.instant("effectiveAt"), f.date("adoptedOn"), f.instant("statementsUntil"));
            case "lapsed" -> new Lapsed(at, by);
            case "noted" -> new Noted(at, by, f.string("meeting"));
            case "statement-attached" ->
                new StatementAttached(
                        at,
                        by,
                        f.party("party"),
                        SilenceStatementKind.valueOf(f.string("kind")),
                        Language.of(f.string("language")).orElseThrow(),
                        f.string("words"),
                        f.maybe("paragraphs"));
            default -> throw new IllegalStateException("A fact of a kind that is not known: " + kind);
        };
    }

    private static SilenceAuthor.Authority authority(SilenceJson.Fields fields) {
        return SilenceAuthor.Authority.valueOf(fields.string("authority"));
    }
}
