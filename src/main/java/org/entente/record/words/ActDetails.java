package org.entente.record.words;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words of the details that acts have in common, by their name in the JSON. */
final class ActDetails {

    /** Details whose value is the code of a party, or a list of codes. */
    private static final Set<String> PARTIES =
            Set.of("party", "actingParty", "alongside", "entitled", "objector", "releasableTo");

    private static final Map<String, String> KEYS = Map.ofEntries(
            Map.entry("acronym", "record.detail.acronym"),
            Map.entry("adoptedOn", "record.detail.adopted-on"),
            Map.entry("alongside", "record.detail.alongside"),
            Map.entry("amendment", "record.detail.amendment"),
            Map.entry("amendmentBreaks", "silence.profile.amendment"),
            Map.entry("answer", "record.detail.answer"),
            Map.entry("autoSettle", "silence.profile.settle"),
            Map.entry("capacity", "record.detail.capacity"),
            Map.entry("capacityBefore", "record.detail.capacity-before"),
            Map.entry("channel", "record.detail.channel"),
            Map.entry("chapter", "record.detail.chapter"),
            Map.entry("circulatedAt", "record.detail.circulated-at"),
            Map.entry("contestPeriod", "silence.profile.contest"),
            Map.entry("contestableUntil", "record.detail.contestable-until"),
            Map.entry("cutOff", "silence.profile.cut-off"),
            Map.entry("deadline", "record.detail.deadline"),
            Map.entry("drain", "silence.profile.drain"),
            Map.entry("dutyStation", "record.detail.duty-station"),
            Map.entry("effectiveAt", "record.detail.effective-at"),
            Map.entry("entitled", "record.detail.entitled"),
            Map.entry("evidence", "record.detail.evidence"),
            Map.entry("expiresAt", "record.detail.expires-at"),
            Map.entry("extensions", "record.detail.extensions"),
            Map.entry("founded", "record.detail.founded"),
            Map.entry("from", "record.detail.from"),
            Map.entry("fullRights", "record.detail.full-rights"),
            Map.entry("function", "record.detail.function"),
            Map.entry("group", "record.detail.group"),
            Map.entry("groupKind", "record.detail.group-kind"),
            Map.entry("heldUntil", "record.detail.held-until"),
            Map.entry("holdMaximum", "silence.profile.hold"),
            Map.entry("holder", "record.detail.holder"),
            Map.entry("holidays", "record.detail.holidays"),
            Map.entry("hours", "record.detail.hours"),
            Map.entry("kind", "record.detail.kind"),
            Map.entry("language", "record.detail.language"),
            Map.entry("lateCommunications", "record.detail.late-communications"),
            Map.entry("launchAt", "record.detail.launch-at"),
            Map.entry("liftAllowed", "silence.profile.lift"),
            Map.entry("liftFloor", "silence.profile.lift-floor"),
            Map.entry("maximum", "silence.profile.maximum"),
            Map.entry("maximumExtensions", "silence.profile.extensions"),
            Map.entry("meeting", "record.detail.meeting"),
            Map.entry("meetingEndsAt", "record.detail.meeting-ends-at"),
            Map.entry("method", "record.detail.method"),
            Map.entry("minimum", "silence.profile.minimum"),
            Map.entry("minimumDays", "silence.profile.minimum-days"),
            Map.entry("name", "record.detail.name"),
            Map.entry("number", "record.detail.number"),
            Map.entry("numbers", "record.detail.numbers"),
            Map.entry("objector", "record.detail.objector"),
            Map.entry("objectorVisibility", "silence.profile.visibility"),
            Map.entry("open", "record.detail.open"),
            Map.entry("outcome", "record.detail.outcome"),
            Map.entry("paragraphs", "record.detail.paragraphs"),
            Map.entry("party", "record.detail.party"),
            Map.entry("path", "record.detail.path"),
            Map.entry("profile", "record.detail.profile"),
            Map.entry("proposedInMeeting", "silence.profile.meeting"),
            Map.entry("publication", "silence.profile.publication"),
            Map.entry("quorumPercent", "silence.profile.quorum"),
            Map.entry("reason", "record.detail.reason"),
            Map.entry("reasonKeptForChair", "record.detail.reason-kept-for-chair"),
            Map.entry("receivedAt", "record.detail.received-at"),
            Map.entry("recoveredAt", "record.detail.recovered-at"),
            Map.entry("referenceZone", "record.detail.reference-zone"),
            Map.entry("remaining", "record.detail.remaining"),
            Map.entry("replyBy", "record.detail.reply-by"),
            Map.entry("requiredLanguages", "silence.profile.languages"),
            Map.entry("rules", "record.detail.rules"),
            Map.entry("settleTimeout", "silence.profile.settle-timeout"),
            Map.entry("sha256", "record.detail.sha256"),
            Map.entry("sha256Before", "record.detail.sha256-before"),
            Map.entry("since", "record.detail.since"),
            Map.entry("startedAt", "record.detail.started-at"),
            Map.entry("statementDays", "silence.profile.statements"),
            Map.entry("statements", "record.detail.statements"),
            Map.entry("statementsUntil", "record.detail.statements-until"),
            Map.entry("successor", "record.detail.successor"),
            Map.entry("symbol", "record.detail.symbol"),
            Map.entry("text", "record.detail.text"),
            Map.entry("textKind", "record.detail.text-kind"),
            Map.entry("texts", "record.detail.texts"),
            Map.entry("threshold", "silence.profile.threshold"),
            Map.entry("timedOut", "record.detail.timed-out"),
            Map.entry("title", "record.detail.title"),
            Map.entry("to", "record.detail.to"),
            Map.entry("turns", "record.detail.turns"),
            Map.entry("until", "record.detail.until"),
            Map.entry("unwritable", "record.detail.unwritable"),
            Map.entry("urgent", "record.detail.urgent"),
            Map.entry("version", "record.detail.version"),
            Map.entry("voteRequestAllowed", "silence.profile.vote"),
            Map.entry("waiver", "record.detail.waiver"),
            Map.entry("weekend", "record.detail.weekend"),
            Map.entry("window", "silence.profile.window"),
            Map.entry("words", "record.detail.words"),
            Map.entry("workingDays", "record.detail.working-days"),
            Map.entry("item", "record.detail.item"),
            Map.entry("tlp", "record.detail.tlp"),
            Map.entry("tlpBefore", "record.detail.tlp-before"),
            Map.entry("wholeGroup", "record.detail.whole-group"),
            Map.entry("releasableTo", "record.detail.releasable-to"),
            Map.entry("persons", "record.detail.persons"),
            Map.entry("distribution", "information.distribution"),
            Map.entry("zone", "record.detail.zone"));

    private ActDetails() {}

    static boolean isParty(String name) {
        return PARTIES.contains(name);
    }

    static Optional<String> key(String name) {
        return Optional.ofNullable(KEYS.get(name));
    }
}
