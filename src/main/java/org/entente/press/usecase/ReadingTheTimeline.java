package org.entente.press.usecase;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.entente.core.Actor;
import org.entente.database.ActorTransactions;
import org.entente.press.model.Claim;
import org.entente.press.model.ClaimStore;
import org.entente.press.model.Conflict;
import org.entente.press.model.Happening;
import org.entente.press.model.HappeningStore;
import org.entente.press.model.Report;
import org.entente.press.model.ReportStore;
import org.entente.press.model.SameEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The events that the press tells of a group, to whoever belongs to it; never more than the actor may read. */
@Component
public class ReadingTheTimeline {

    private static final int EVENTS = 15;
    private static final int MOST_ALIKE = 40;

    private final PressDesk desk;
    private final ReportStore reports;
    private final ClaimStore claims;
    private final HappeningStore happenings;
    private final ActorTransactions transactions;

    ReadingTheTimeline(
            PressDesk desk,
            ReportStore reports,
            ClaimStore claims,
            HappeningStore happenings,
            ActorTransactions transactions) {
        this.desk = desk;
        this.reports = reports;
        this.claims = claims;
        this.happenings = happenings;
        this.transactions = transactions;
    }

    /** @param party whose events alone are shown; null for all */
    public record Timeline(PressPlace place, @Nullable String party, List<Happening> happenings, int page, int pages) {}

    /**
     * An event of the timeline.
     *
     * @param conflicts where its reports contradict each other
     * @param alike entries that may tell of the same event
     */
    public record OneHappening(
            PressPlace place, Happening happening, List<Conflict> conflicts, List<Happening> alike) {}

    public Optional<Timeline> timeline(Actor actor, String slug, @Nullable String party, int page, Clock clock) {
        return desk.read(actor, slug, clock, place -> {
            var days = happenings.days(place.group().id(), party, page, EVENTS);
            return new Timeline(place, party, told(days.days()), days.page(), days.pages());
        });
    }

    public Optional<OneHappening> happening(Actor actor, UUID happeningId, Clock clock) {
        return transactions.call(
                actor,
                () -> happenings
                        .groupOf(happeningId)
                        .flatMap(group -> desk.place(actor, group, clock))
                        .flatMap(place -> happenings.day(happeningId).map(day -> one(place, day)))
                        .filter(one -> !one.happening().reports().isEmpty()));
    }

    /** The event that one was gathered into, where the actor finds both. */
    public Optional<UUID> gatheredInto(Actor actor, UUID happeningId, Clock clock) {
        return transactions.call(
                actor,
                () -> happenings
                        .gatheredInto(happeningId)
                        .filter(into -> happening(actor, into, clock).isPresent()));
    }

    private OneHappening one(PressPlace place, HappeningStore.Day day) {
        var near = happenings.between(
                place.group().id(),
                day.day().minusDays(SameEvent.DAYS),
                day.day().plusDays(SameEvent.DAYS),
                MOST_ALIKE);
        var days = new ArrayList<>(near);
        if (near.stream().noneMatch(other -> other.happeningId().equals(day.happeningId()))) {
            days.add(day);
        }
        var all = told(days);
        var happening = all.stream()
                .filter(other -> other.id().equals(day.happeningId()))
                .findFirst()
                .orElseThrow();
        var alike =
                all.stream().filter(other -> SameEvent.likely(happening, other)).toList();
        return new OneHappening(place, happening, Conflict.within(happening), alike);
    }

    private List<Happening> told(Collection<HappeningStore.Day> days) {
        var telling = reports.ofHappenings(
                days.stream().map(HappeningStore.Day::happeningId).toList());
        var said = claims.confirmed(telling.stream().map(Report::id).toList());
        return days.stream().map(day -> happening(day, telling, said)).toList();
    }

    private static Happening happening(HappeningStore.Day day, List<Report> told, List<Claim> said) {
        var own = told.stream()
                .filter(report -> day.happeningId().equals(report.happeningId()))
                .toList();
        var ids = own.stream().map(Report::id).collect(Collectors.toSet());
        return new Happening(
                day.happeningId(),
                day.day(),
                own,
                said.stream().filter(claim -> ids.contains(claim.reportId())).toList());
    }
}
