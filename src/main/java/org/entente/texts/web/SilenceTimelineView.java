package org.entente.texts.web;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.entente.core.PartyCode;
import org.entente.parties.Parties;
import org.entente.texts.model.Objection;
import org.entente.texts.model.SilenceEvent.*;
import org.entente.texts.model.SilenceFact;
import org.entente.texts.usecase.SilenceSight;
import org.entente.web.Messages;
import org.jspecify.annotations.Nullable;

/** What happened so far, the latest first, as far as this reader may know it. */
public final class SilenceTimelineView {

    /**
     * @param said the words of a member or the chair, as they were written
     * @param actId the act on the record, whose receipt the reader may have
     */
    public record Entry(
            String what,
            @Nullable String said,
            Instant at,
            @Nullable UUID actId) {}

    private final Messages m;
    private final Parties parties;
    private final SilenceSight sight;
    private final ZoneId zone;

    SilenceTimelineView(Messages m, Parties parties, SilenceSight sight) {
        this.m = m;
        this.parties = parties;
        this.sight = sight;
        this.zone = sight.procedure().zone();
    }

    List<Entry> entries(List<SilenceFact> facts) {
        var entries = new ArrayList<Entry>();
        for (var fact : facts.reversed()) {
            var event = fact.event();
            if (sight.maySee(event)) {
                var hidden = event instanceof Objected o
                                && !sight.maySeeObjector(o.objection().party())
                        || event instanceof Lifted l && !sight.maySeeObjector(l.party());
                entries.add(new Entry(what(fact), said(fact), event.at(), hidden ? null : fact.actId()));
            }
        }
        return entries;
    }

    private String what(SilenceFact fact) {
        return switch (fact.event()) {
            case Drafted _ -> m.get("silence.event.drafted");
            case Proposed e -> m.get("silence.event.proposed", "when", when(e.expiresAt()));
            case UseOpposed e -> m.get("silence.event.use-opposed", "party", name(e.party()));
            case Scheduled e -> m.get("silence.event.scheduled", "when", when(e.launchAt()));
            case LaunchMissed _ -> m.get("silence.event.launch-missed");
            case Launched e -> m.get("silence.event.launched", "when", when(e.expiresAt()));
            case Extended e -> m.get("silence.event.extended", "when", when(e.to()));
            case Suspended _ -> m.get("silence.event.suspended");
            case Resumed e -> m.get("silence.event.resumed", "when", when(e.expiresAt()));
            case HoldPlaced e -> m.get("silence.event.hold-placed", "party", name(e.party()));
            case HoldReleased e -> m.get("silence.event.resumed", "when", when(e.expiresAt()));
            case Objected e ->
                sight.maySeeObjector(e.objection().party())
                        ? m.get(
                                "silence.event.objected",
                                "party",
                                name(e.objection().party()))
                        : m.get("silence.event.objected-unnamed");
            case ObjectionCameLate e ->
                m.get("silence.event.late", "party", name(e.objection().party()));
            case Lifted e ->
                sight.maySeeObjector(e.party())
                        ? m.get("silence.event.lifted", "party", name(e.party()))
                        : m.get("silence.event.lifted-unnamed");
            case Contradicted _ -> m.get("silence.event.contradicted");
            case Commented e ->
                m.get(
                        "silence.event.commented",
                        "party",
                        name(e.author().party()),
                        "kind",
                        SilenceWords.comment(m, e.kind()));
            case Answered e -> m.get("silence.event.answered", "party", name(e.party()));
            case VoteRequested e -> m.get("silence.event.vote-requested", "party", name(e.party()));
            case ReissuedTechnically e -> m.get("silence.event.technical", "when", when(e.contestableUntil()));
            case TechnicalContested e -> m.get("silence.event.contested", "party", name(e.party()));
            case Reissued _ -> m.get("silence.event.reissued");
            case Withdrawn _ -> m.get("silence.event.withdrawn");
            case EntitlementEnded e -> m.get("silence.event.entitlement-ended", "party", name(e.party()));
            case Expired _ -> m.get("silence.event.expired");
            case ExpiryMoved e -> m.get("silence.event.moved", "when", when(e.to()));
            case Confirmed _ -> m.get("silence.event.confirmed");
            case Adopted _ -> m.get("silence.event.adopted");
            case Lapsed _ -> m.get("silence.event.lapsed");
            case Noted _ -> m.get("silence.event.noted");
            case StatementAttached e ->
                m.get("silence.event.statement", "party", name(e.party()), "kind", SilenceWords.statement(m, e.kind()));
        };
    }

    private @Nullable String said(SilenceFact fact) {
        var said = switch (fact.event()) {
            case Extended e -> e.reason();
            case Suspended e -> e.reason();
            case Withdrawn e -> e.reason();
            case Noted e -> e.meeting();
            case LaunchMissed e ->
                m.list(e.reasons().stream()
                        .map(reason -> SilenceWords.refusal(m, reason))
                        .distinct()
                        .toList());
            case ReissuedTechnically e -> e.reason();
            case Commented e -> e.words();
            case StatementAttached e -> e.words();
            case Objected e -> words(e.objection());
            case ObjectionCameLate e -> words(e.objection());
            default -> "";
        };
        return said.isBlank() ? null : said;
    }

    /** The reason and the change proposed, which are for the same readers. */
    private String words(Objection objection) {
        if (!sight.maySeeReason(objection)) {
            return "";
        }
        var amendment = objection.amendment();
        return amendment == null ? objection.reason() : (objection.reason() + "\n" + amendment).strip();
    }

    private String when(Instant at) {
        return m.weekdayDateTime(at, zone);
    }

    private String name(@Nullable PartyCode party) {
        return party == null ? "" : parties.get(party).shortName(m.language());
    }
}
