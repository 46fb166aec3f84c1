package org.entente.directory.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.entente.core.Actor;
import org.entente.database.ActorTransactions;
import org.entente.directory.FocalPoint;
import org.entente.directory.MissionEntry;
import org.entente.directory.MissionKey;
import org.entente.groups.Group;
import org.entente.groups.Groups;
import org.entente.web.NotFound;
import org.springframework.stereotype.Component;

/** What a reader sees of the directory: the missions of the own State and of all that share a group with it today. */
@Component
public class ReadingTheDirectory {

    private final DirectoryRows rows;
    private final FocalPointRows focalPoints;
    private final Groups groups;
    private final ActorTransactions transactions;
    private final Clock clock;

    ReadingTheDirectory(
            DirectoryRows rows,
            FocalPointRows focalPoints,
            Groups groups,
            ActorTransactions transactions,
            Clock clock) {
        this.rows = rows;
        this.focalPoints = focalPoints;
        this.groups = groups;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Every mission that the actor may read, in no order. */
    public List<MissionCard> cards(Actor actor) {
        return transactions.call(actor, () -> {
            var people = rows.people().stream().collect(Collectors.groupingBy(ListedPerson::mission));
            var points = focalPoints.all().stream().collect(Collectors.groupingBy(FocalPoint::mission));
            return rows.entries().stream()
                    .map(entry -> new MissionCard(
                            entry,
                            people.getOrDefault(entry.mission(), List.of()),
                            points.getOrDefault(entry.mission(), List.of())))
                    .toList();
        });
    }

    /** The missions of the parties of a group today; of their focal points, those for all and those for the group. */
    public List<MissionCard> cards(Actor actor, Group group) {
        var parties = transactions.call(
                actor, () -> groups.parties(group.id(), LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)));
        return cards(actor).stream()
                .filter(card -> parties.contains(card.mission().party()))
                .map(card -> new MissionCard(
                        card.entry(),
                        card.people(),
                        card.focalPoints().stream()
                                .filter(point ->
                                        point.groupId() == null || group.id().equals(point.groupId()))
                                .toList()))
                .toList();
    }

    /** One mission with the latest changes of its entry. */
    public record Found(MissionCard card, List<EntryChange> changes) {}

    /** The mission, if it has published an entry that the actor may read. */
    public Optional<Found> card(Actor actor, MissionKey mission) {
        return transactions.call(
                actor,
                () -> rows.entry(mission)
                        .map(entry -> new Found(
                                new MissionCard(entry, rows.people(mission), focalPoints.of(mission)),
                                rows.changes(mission))));
    }

    /** What a mission has published of itself; empty where it has published nothing. */
    public Optional<MissionEntry> entry(Actor actor, MissionKey mission) {
        return transactions.call(actor, () -> rows.entry(mission));
    }

    /** The first focal points named for a group, with the eyes of the transaction. */
    public List<FocalPoint> named(Group group, int most) {
        return focalPoints.ofGroup(group.id(), most);
    }

    /** A focal point with the mission that it is of. */
    public Optional<MissionCard> focalPoint(Actor actor, UUID id) {
        return transactions.call(
                actor,
                () -> focalPoints
                        .find(id)
                        .flatMap(point -> rows.entry(point.mission())
                                .map(entry -> new MissionCard(entry, List.of(), List.of(point)))));
    }

    /** @throws NotFound if the group is not there for the actor */
    public Group group(Actor actor, String slug) {
        return groups.bySlug(actor, slug).orElseThrow(NotFound::new);
    }
}
