package org.entente.groups.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.core.Actor;
import org.entente.core.PartyCode;
import org.entente.groups.Group;
import org.entente.groups.Membership;
import org.entente.groups.model.Roster;
import org.entente.groups.usecase.ReadingAGroup;
import org.entente.parties.Parties;
import org.entente.parties.Party;
import org.entente.web.Messages;
import org.entente.web.NotFound;
import org.springframework.stereotype.Component;

/** Where an act in a group takes place: the group with its roster as the actor sees it, and who may act there. */
@Component
class GroupPlace {

    private final ReadingAGroup reading;
    private final Parties parties;
    private final Clock clock;

    GroupPlace(ReadingAGroup reading, Parties parties, Clock clock) {
        this.reading = reading;
        this.parties = parties;
        this.clock = clock;
    }

    /** @throws NotFound if the group does not exist for the actor */
    Roster of(Actor actor, String slug) {
        return reading.roster(actor, slug).orElseThrow(NotFound::new);
    }

    /** @throws NotFound unless the actor's office may run the group: the form of an act is there for those who may act */
    Roster runBy(Actor actor, String slug) {
        var roster = of(actor, slug);
        if (!roster.runBy(actor, today())) {
            throw new NotFound();
        }
        return roster;
    }

    /** @throws NotFound unless the actor heads the mission of a chair */
    Roster chairedBy(Actor actor, String slug) {
        if (!actor.mayCommit()) {
            throw new NotFound();
        }
        return runBy(actor, slug);
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    static String path(Group group) {
        return "/groups/" + group.slug();
    }

    static Map<String, String> crumbs(Group group, Messages m) {
        var crumbs = new LinkedHashMap<String, String>();
        crumbs.put("/groups", m.get("groups.navigation"));
        crumbs.put(path(group), group.shortName().in(m.language()));
        return crumbs;
    }

    /** Those who belong to the group without an end, by code, in protocol order. */
    Map<String, String> listed(Roster roster, Messages m) {
        return named(
                roster.memberships().stream()
                        .filter(membership -> membership.until() == null)
                        .map(Membership::party)
                        .toList(),
                m);
    }

    /** Those who belong to the group without an end and with full rights, by code, in protocol order. */
    Map<String, String> entitled(Roster roster, Messages m) {
        return named(
                roster.memberships().stream()
                        .filter(membership -> membership.until() == null && membership.fullRights())
                        .map(Membership::party)
                        .toList(),
                m);
    }

    /** Every State and organisation that does not belong to the group, by code, in protocol order. */
    Map<String, String> others(Roster roster, Messages m) {
        return named(
                parties.all().stream()
                        .map(Party::code)
                        .filter(party -> roster.open(party).isEmpty())
                        .toList(),
                m);
    }

    /** Every State and organisation that the product knows, by code, in protocol order. */
    Map<String, String> everybody(Messages m) {
        return named(parties.all().stream().map(Party::code).toList(), m);
    }

    /** States first, then organisations, each in protocol order. */
    Map<String, String> named(Collection<PartyCode> codes, Messages m) {
        var names = new LinkedHashMap<String, String>();
        for (var organisations : List.of(false, true)) {
            var kind = codes.stream()
                    .filter(code -> code.isOrganisation() == organisations)
                    .toList();
            parties.inProtocolOrder(kind, m.language())
                    .forEach(party -> names.put(party.code().value(), party.shortName(m.language())));
        }
        return names;
    }

    Parties parties() {
        return parties;
    }
}
