package org.entente.press.usecase;

import java.time.Clock;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.core.Actor;
import org.entente.core.PartyCode;
import org.entente.groups.Group;
import org.entente.groups.Groups;
import org.entente.press.model.Claim;
import org.entente.press.model.ClaimField;
import org.entente.press.model.ClaimKind;
import org.entente.press.model.ClaimStore;
import org.entente.press.model.Conflict;
import org.entente.press.model.Incident;
import org.entente.press.model.NameStore;
import org.entente.press.model.Original;
import org.entente.press.model.Report;
import org.entente.press.model.ReportStore;
import org.entente.press.model.Source;
import org.entente.press.model.SourceStore;
import org.springframework.stereotype.Component;

/** What the pages of the review show, to whoever belongs to the group; never more than the actor may read. */
@Component
public class ReadingPress {

    private static final int PAGE_SIZE = 25;
    private static final int NAMES = 50;
    private static final int MOST_OFFERS = 50;
    private static final int MOST_INCIDENTS = 50;

    private final PressDesk desk;
    private final Groups groups;
    private final ReportStore reports;
    private final ClaimStore claims;
    private final NameStore names;
    private final SourceStore sources;

    ReadingPress(
            PressDesk desk,
            Groups groups,
            ReportStore reports,
            ClaimStore claims,
            NameStore names,
            SourceStore sources) {
        this.desk = desk;
        this.groups = groups;
        this.reports = reports;
        this.claims = claims;
        this.names = names;
        this.sources = sources;
    }

    public record Inbox(PressPlace place, ReportStore.Filter filter, ReportStore.Listing listing) {}

    /**
     * A report with what it says.
     *
     * @param kin the report that it is a copy of, or its copies
     */
    public record OneReport(PressPlace place, Report report, Original original, List<Claim> claims, List<Report> kin) {

        /** With this claim too, should a later reading have withdrawn it. */
        public OneReport with(Claim claim) {
            if (claims.stream().anyMatch(other -> other.id().equals(claim.id()))) {
                return this;
            }
            var all = Stream.concat(claims.stream(), Stream.of(claim))
                    .sorted(Comparator.comparingInt(Claim::number))
                    .toList();
            return new OneReport(place, report, original, all, kin);
        }
    }

    /**
     * What a claim would change in the list of members.
     *
     * @param ofGroup whether it tells of this group; what names another is compared with nothing
     * @param missing those that the report names and the group does not list
     * @param extra those that the group lists and the report does not name; empty where it does not enumerate
     */
    public record Offer(Claim claim, Report report, boolean ofGroup, Set<String> missing, Set<String> extra) {}

    public record Offers(PressPlace place, List<Offer> offers) {}

    public record Names(PressPlace place, NameStore.Listing listing) {}

    public record Sources(PressPlace place, List<Source> sources) {}

    public record OneSource(PressPlace place, Source source, List<Incident> incidents) {}

    /** The review of the group, if the actor may add to it and decide in it. */
    public Optional<PressPlace> reviewing(Actor actor, String slug, Clock clock) {
        return desk.read(actor, slug, clock, place -> place).filter(PressPlace::mayReview);
    }

    public Optional<Inbox> inbox(Actor actor, String slug, ReportStore.Filter filter, int page, Clock clock) {
        return desk.read(
                actor,
                slug,
                clock,
                place -> new Inbox(place, filter, reports.listing(place.group().id(), filter, page, PAGE_SIZE)));
    }

    public Optional<OneReport> report(Actor actor, UUID id, Clock clock) {
        return desk.readReport(
                actor,
                id,
                clock,
                (place, report) -> new OneReport(
                        place, report, reports.original(id).orElseThrow(), claims.ofReport(id), reports.kin(report)));
    }

    /** One claim of a report, also one that a later reading has withdrawn. */
    public Optional<Claim> claim(Actor actor, UUID reportId, UUID claimId, Clock clock) {
        return desk.readReport(
                        actor,
                        reportId,
                        clock,
                        (place, report) -> claims.claim(claimId)
                                .filter(claim -> claim.reportId().equals(report.id())))
                .flatMap(found -> found);
    }

    /** The original as it came, to be kept and not to be shown. */
    public Optional<ReportStore.Content> content(Actor actor, UUID id, Clock clock) {
        return desk.readReport(actor, id, clock, (place, report) -> reports.content(id))
                .flatMap(content -> content);
    }

    /** What confirmed claims would change in the list of members as it stands today. */
    public Optional<Offers> offers(Actor actor, String slug, Clock clock) {
        return desk.read(actor, slug, clock, place -> {
            var found = claims.memberships(place.group().id(), MOST_OFFERS);
            var told = reports.all(found.stream().map(Claim::reportId).collect(Collectors.toSet()));
            var founders = participants(told);
            var listed = groups.parties(place.group().id(), PressDesk.day(clock)).stream()
                    .map(PartyCode::value)
                    .collect(Collectors.toCollection(TreeSet::new));
            return new Offers(
                    place,
                    found.stream()
                            .map(claim -> offer(place.group(), claim, told, founders, listed))
                            .toList());
        });
    }

    private List<Claim> participants(List<Report> told) {
        return claims.confirmed(told.stream().map(Report::id).toList()).stream()
                .filter(claim -> claim.kind() == ClaimKind.PARTICIPANTS)
                .toList();
    }

    private static Offer offer(Group group, Claim claim, List<Report> told, List<Claim> founders, Set<String> listed) {
        var report = told.stream()
                .filter(one -> one.id().equals(claim.reportId()))
                .findFirst()
                .orElseThrow();
        if (!GroupNamed.in(claim.facts(), group)) {
            return new Offer(claim, report, false, Set.of(), Set.of());
        }
        Set<String> named = new HashSet<>(claim.facts().codes(ClaimField.PARTIES));
        if (claim.kind() == ClaimKind.EVENT) {
            founders.stream()
                    .filter(founder -> founder.reportId().equals(claim.reportId()))
                    .forEach(founder -> named.addAll(founder.facts().codes(ClaimField.PARTIES)));
        }
        var enumerates = claim.kind() == ClaimKind.MEMBERSHIP && !claim.facts().has(ClaimField.SINCE);
        return new Offer(
                claim,
                report,
                true,
                Conflict.without(named, listed),
                enumerates ? Conflict.without(listed, named) : Set.of());
    }

    public Optional<Names> names(Actor actor, String slug, int page, Clock clock) {
        return desk.read(
                actor,
                slug,
                clock,
                place -> new Names(place, names.listing(place.group().id(), page, NAMES)));
    }

    public Optional<Sources> sources(Actor actor, String slug, Clock clock) {
        return desk.read(
                actor,
                slug,
                clock,
                place -> new Sources(place, sources.ofGroup(place.group().id())));
    }

    /** How a source that the group follows fares. */
    public Optional<OneSource> source(Actor actor, String slug, UUID sourceId, Clock clock) {
        return desk.read(
                        actor,
                        slug,
                        clock,
                        place -> sources.source(sourceId)
                                .filter(source ->
                                        source.groupId().equals(place.group().id()))
                                .map(source ->
                                        new OneSource(place, source, sources.incidents(sourceId, MOST_INCIDENTS))))
                .flatMap(found -> found);
    }
}
