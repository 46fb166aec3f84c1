package org.entente.groups.web;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.entente.core.Actor;
import org.entente.groups.Body;
import org.entente.groups.Groups;
import org.entente.groups.Role;
import org.entente.groups.model.Roster;
import org.entente.groups.usecase.GivingARole;
import org.entente.groups.usecase.GivingARole.Naming;
import org.entente.groups.usecase.ReadingBodies;
import org.entente.web.Messages;
import org.entente.web.NotFound;
import org.entente.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Who facilitates, holds the pen and coordinates in a group and its bodies: read by all, named by the chair. */
@Controller
class RolesController {

    private final Groups groups;
    private final GivingARole giving;
    private final ReadingBodies bodies;
    private final GroupPlace place;
    private final ActPages pages;
    private final Clock clock;

    RolesController(
            Groups groups, GivingARole giving, ReadingBodies bodies, GroupPlace place, ActPages pages, Clock clock) {
        this.groups = groups;
        this.giving = giving;
        this.bodies = bodies;
        this.place = place;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/groups/{slug}/roles")
    ModelAndView list(Actor actor, @PathVariable String slug) {
        var standing = groups.standing(actor, slug).orElseThrow(NotFound::new);
        var group = standing.group();
        var roles = RoleView.of(
                giving.in(actor, group.id()), bodies.of(actor, group.id()).bodies(), place.parties(), actor.language());
        return new ModelAndView("groups/roles", "group", group)
                .addObject("roles", roles)
                .addObject("today", place.today())
                .addObject("mayGive", standing.letsRun(actor));
    }

    @GetMapping("/groups/{slug}/roles/new")
    ModelAndView askToGive(Actor actor, Page page, @PathVariable String slug) {
        var roster = place.runBy(actor, slug);
        return pages.ask(naming(actor, page, roster, Sent.nothing(page.m())));
    }

    @PostMapping("/groups/{slug}/roles/new")
    ModelAndView give(
            Actor actor, Page page, @PathVariable String slug, @RequestParam MultiValueMap<String, String> values) {
        var roster = place.of(actor, slug);
        var sent = new Sent(values, page.m());
        var naming = read(actor, roster, sent, page.m());
        return pages.send(
                actor,
                page,
                naming(actor, page, roster, sent),
                sent,
                () -> giving.give(actor, roster.group().id(), Objects.requireNonNull(naming), clock)
                        .then(given -> path(roster)));
    }

    private @Nullable Naming read(Actor actor, Roster roster, Sent sent, Messages m) {
        var kind = sent.choice("kind", Role.Kind.class);
        var party = sent.party("party", place.parties());
        var since = sent.date("since");
        var until = sent.dateOrNone("until");
        var topic = sent.words("topic");
        var function = sent.words("function");
        var body = sent.line("body");
        if (!bodyNames(actor, roster, m).containsKey(body)) {
            sent.wrong("body", m.get("groups.form.missing"));
        }
        var replaces = uuid(sent, "replaces", m);
        if (kind == null || party == null || since == null || !sent.errors().isEmpty()) {
            return null;
        }
        return new Naming(kind, party, body.isEmpty() ? null : body, topic, function, since, until, replaces);
    }

    private static @Nullable UUID uuid(Sent sent, String name, Messages m) {
        try {
            return sent.line(name).isEmpty() ? null : UUID.fromString(sent.line(name));
        } catch (IllegalArgumentException unreadable) {
            sent.wrong(name, m.get("groups.form.missing"));
            return null;
        }
    }

    @GetMapping("/groups/{slug}/roles/{id}/ending")
    ModelAndView askToEnd(Actor actor, Page page, @PathVariable String slug, @PathVariable UUID id) {
        var roster = place.runBy(actor, slug);
        return pages.ask(ending(page, roster, role(actor, roster, id), Sent.nothing(page.m())));
    }

    @PostMapping("/groups/{slug}/roles/{id}/ending")
    ModelAndView end(
            Actor actor,
            Page page,
            @PathVariable String slug,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> values) {
        var roster = place.of(actor, slug);
        var role = role(actor, roster, id);
        var sent = new Sent(values, page.m());
        var until = sent.date("until");
        return pages.send(
                actor,
                page,
                ending(page, roster, role, sent),
                sent,
                () -> giving.end(actor, roster.group().id(), id, Objects.requireNonNull(until), clock)
                        .then(ended -> path(roster)));
    }

    private Role role(Actor actor, Roster roster, UUID id) {
        return giving.in(actor, roster.group().id()).stream()
                .filter(role -> role.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static String path(Roster roster) {
        return GroupPlace.path(roster.group()) + "/roles";
    }

    private Map<String, String> bodyNames(Actor actor, Roster roster, Messages m) {
        var names = new LinkedHashMap<String, String>();
        names.put("", m.get("groups.role.whole-group"));
        for (Body body : bodies.of(actor, roster.group().id()).bodies()) {
            names.put(body.slug(), body.name().in(m.language()));
        }
        return names;
    }

    private Map<String, String> current(Actor actor, Roster roster, Messages m) {
        var roles = new LinkedHashMap<String, String>();
        roles.put("", m.get("groups.role.replaces.none"));
        giving.in(actor, roster.group().id()).stream()
                .filter(role -> role.holdsFrom(place.today()))
                .forEach(role -> roles.put(
                        role.id().toString(),
                        m.get(
                                "groups.role.held",
                                "role",
                                GroupWords.role(m, role.kind()),
                                "party",
                                place.parties().get(role.party()).shortName(m.language()))));
        return roles;
    }

    private ActForm naming(Actor actor, Page page, Roster roster, Sent sent) {
        var m = page.m();
        var kinds = new LinkedHashMap<String, String>();
        Stream.of(Role.Kind.values()).forEach(kind -> kinds.put(kind.name(), GroupWords.role(m, kind)));
        return form(
                page,
                roster,
                m.get("groups.role.new.heading"),
                m.get("groups.role.new.effect"),
                "/new",
                List.of(
                        ActField.choice("kind", m.get("groups.role.kind"), kinds, sent.line("kind")),
                        ActField.choice(
                                "party", m.get("groups.form.party"), place.listed(roster, m), sent.line("party")),
                        ActField.choice("body", m.get("groups.role.of"), bodyNames(actor, roster, m), sent.line("body"))
                                .orNone(),
                        ActField.line("topic", m.get("groups.role.topic"), sent.line("topic"))
                                .in(m.language())
                                .orNone(),
                        ActField.line("function", m.get("groups.role.function"), sent.line("function"))
                                .explained(m.get("groups.role.function.help"))
                                .in(m.language())
                                .orNone(),
                        Rights.since(sent, m, place.today()),
                        ActField.date("until", m.get("groups.role.until"), sent.line("until"), null)
                                .orNone(),
                        ActField.choice(
                                        "replaces",
                                        m.get("groups.role.replaces"),
                                        current(actor, roster, m),
                                        sent.line("replaces"))
                                .orNone()));
    }

    private ActForm ending(Page page, Roster roster, Role role, Sent sent) {
        var m = page.m();
        return form(
                page,
                roster,
                m.get("groups.role.ending.heading"),
                m.get("groups.role.ending.effect"),
                "/" + role.id() + "/ending",
                List.of(
                        ActField.date(
                                "until",
                                m.get("groups.role.until"),
                                sent.line("until", place.today().toString()),
                                m.get("groups.form.date.help")),
                        ActField.fact("kind", m.get("groups.role.kind"), GroupWords.role(m, role.kind())),
                        ActField.fact(
                                "party",
                                m.get("groups.form.party"),
                                place.parties().get(role.party()).shortName(m.language()))));
    }

    private static ActForm form(
            Page page, Roster roster, String heading, String effect, String act, List<ActField> fields) {
        var crumbs = GroupPlace.crumbs(roster.group(), page.m());
        crumbs.put(path(roster), page.m().get("groups.roles.heading"));
        return new ActForm(heading, effect, path(roster) + act, path(roster), crumbs, fields);
    }
}
