package org.entente.groups.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.core.Actor;
import org.entente.database.ActorTransactions;
import org.entente.groups.Chairmanship;
import org.entente.groups.Group;
import org.entente.groups.GroupSection;
import org.entente.groups.Groups;
import org.entente.groups.Membership;
import org.entente.parties.Parties;
import org.entente.web.Messages;
import org.entente.web.NotFound;
import org.springframework.stereotype.Component;

/** Reads what the pages of a group show, each page in one transaction with the reader's view. */
@Component
class GroupReading {

    private final Groups groups;
    private final Parties parties;
    private final ActorTransactions transactions;
    private final List<GroupSection> sections;
    private final Clock clock;

    GroupReading(
            Groups groups, Parties parties, ActorTransactions transactions, List<GroupSection> sections, Clock clock) {
        this.groups = groups;
        this.parties = parties;
        this.transactions = transactions;
        this.sections = sections.stream()
                .sorted(Comparator.comparingInt(GroupSection::order))
                .toList();
        this.clock = clock;
    }

    /** The day by which membership counts, for every reader the same (as {@link Groups} reckons it). */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** @throws NotFound if the group does not exist for the actor */
    GroupView group(Actor actor, String slug, LocalDate asOf, Messages m) {
        return transactions.call(actor, () -> {
            var standing = groups.standing(actor, slug).orElseThrow(NotFound::new);
            var group = standing.group();
            var chairs = groups.chairmanships(group.id());
            var members = members(actor, group, asOf, chairs);
            return new GroupView(
                    members,
                    TroikaView.on(today(), chairs, parties, actor.language()),
                    groups.chapters(group.id()),
                    sections(actor, group, m),
                    GroupOffers.to(actor, standing, members.hasSuspended(), m));
        });
    }

    /** @throws NotFound if the group does not exist for the actor */
    MembersView members(Actor actor, String slug, LocalDate asOf) {
        return transactions.call(actor, () -> {
            var group = groups.bySlug(actor, slug).orElseThrow(NotFound::new);
            return members(actor, group, asOf, groups.chairmanships(group.id()));
        });
    }

    private MembersView members(Actor actor, Group group, LocalDate asOf, List<Chairmanship> chairs) {
        var memberships = groups.members(group.id(), asOf).stream()
                .collect(Collectors.toMap(Membership::party, Function.identity()));
        var rows = parties.inProtocolOrder(memberships.keySet(), actor.language(), asOf).stream()
                .map(party -> new MemberView(
                        party.shortName(actor.language(), asOf),
                        Objects.requireNonNull(memberships.get(party.code())),
                        chairs.stream().anyMatch(chair -> chair.party().equals(party.code()) && chair.holdsOn(asOf))))
                .toList();
        return new MembersView(
                group,
                asOf,
                rows.stream().filter(row -> !row.party().isOrganisation()).toList(),
                rows.stream().filter(row -> row.party().isOrganisation()).toList());
    }

    private List<GroupView.Section> sections(Actor actor, Group group, Messages m) {
        return sections.stream()
                .map(section -> new GroupView.Section(
                        section.heading(m), section.path(group), section.entries(actor, group, m)))
                .toList();
    }
}
