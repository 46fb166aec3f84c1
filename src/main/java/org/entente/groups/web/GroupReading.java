package org.entente.groups.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.core.Actor;
import org.entente.core.Language;
import org.entente.core.PartyCode;
import org.entente.database.ActorTransactions;
import org.entente.groups.Chairmanship;
import org.entente.groups.Group;
import org.entente.groups.GroupSection;
import org.entente.groups.GroupSettings;
import org.entente.groups.Groups;
import org.entente.groups.Membership;
import org.entente.groups.model.Precedence;
import org.entente.groups.usecase.GivingARole;
import org.entente.parties.Parties;
import org.entente.parties.Party;
import org.entente.web.Messages;
import org.entente.web.NotFound;
import org.springframework.stereotype.Component;

/** Reads what the pages of a group show, each page in one transaction with the reader's view. */
@Component
class GroupReading {

    private final Groups groups;
    private final GivingARole roles;
    private final Parties parties;
    private final ActorTransactions transactions;
    private final List<GroupSection> sections;
    private final Clock clock;

    GroupReading(
            Groups groups,
            GivingARole roles,
            Parties parties,
            ActorTransactions transactions,
            List<GroupSection> sections,
            Clock clock) {
        this.groups = groups;
        this.roles = roles;
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
            var settings = standing.settings();
            var members = members(actor, group, settings, asOf, chairs);
            return new GroupView(
                    members,
                    TroikaView.on(today(), chairs, parties, actor.language()),
                    settings,
                    roles(actor, group),
                    groups.chapters(group.id()),
                    sections(actor, group, m),
                    GroupOffers.to(actor, standing, members.hasSuspended(), settings.allChairsAct(), m));
        });
    }

    /** @throws NotFound if the group does not exist for the actor */
    MembersView members(Actor actor, String slug, LocalDate asOf) {
        return transactions.call(actor, () -> {
            var group = groups.bySlug(actor, slug).orElseThrow(NotFound::new);
            return members(actor, group, groups.settings(group.id()), asOf, groups.chairmanships(group.id()));
        });
    }

    private MembersView members(
            Actor actor, Group group, GroupSettings settings, LocalDate asOf, List<Chairmanship> chairs) {
        var memberships = groups.members(group.id(), asOf).stream()
                .collect(Collectors.toMap(Membership::party, Function.identity()));
        var seated = chairs.stream()
                .filter(chair -> chair.holdsOn(asOf))
                .map(Chairmanship::party)
                .collect(Collectors.toSet());
        var precedence = settings.precedence();
        var rows = ordered(precedence, memberships.keySet(), seated, actor.language(), asOf).stream()
                .map(party -> new MemberView(
                        parties.get(party).shortName(actor.language(), asOf),
                        Objects.requireNonNull(memberships.get(party)),
                        seated.contains(party)))
                .toList();
        return new MembersView(
                group,
                asOf,
                precedence.languageFor(actor.language()),
                precedence.from() == null
                        ? null
                        : parties.get(precedence.from()).shortName(actor.language()),
                rows.stream().filter(row -> !row.party().isOrganisation()).toList(),
                rows.stream().filter(row -> row.party().isOrganisation()).toList(),
                settings.membersHidden()
                        && actor.ifParty().filter(seated::contains).isEmpty());
    }

    /** By the profile of the group (GRP-11); with the party that the order begins with, even where it is not listed. */
    private List<PartyCode> ordered(
            Precedence precedence, Set<PartyCode> members, Set<PartyCode> chairs, Language reader, LocalDate asOf) {
        var all = new HashSet<>(members);
        if (precedence.from() != null) {
            all.add(precedence.from());
        }
        var alphabetical = parties.inProtocolOrder(all, precedence.languageFor(reader), asOf).stream()
                .map(Party::code)
                .toList();
        return precedence.order(alphabetical, members, chairs);
    }

    /** The roles of today in the group as a whole; those in its bodies stand on their pages. */
    private List<RoleView> roles(Actor actor, Group group) {
        var held = roles.in(actor, group.id()).stream()
                .filter(role -> role.bodyId() == null && role.holdsOn(today()))
                .toList();
        return RoleView.of(held, List.of(), parties, actor.language());
    }

    private List<GroupView.Section> sections(Actor actor, Group group, Messages m) {
        return sections.stream()
                .map(section -> new GroupView.Section(
                        section.heading(m), section.path(group), section.entries(actor, group, m)))
                .toList();
    }
}
