package org.entente.groups.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.core.Actor;
import org.entente.core.Language;
import org.entente.groups.Groups;
import org.entente.groups.Relation;
import org.entente.groups.Standing;
import org.entente.groups.model.Roster;
import org.entente.groups.usecase.RelatingGroups;
import org.entente.groups.usecase.RelatingGroups.Plan;
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

/** What other groups are to a group: read by all, proposed, answered and ended by the chair. */
@Controller
class RelationsController {

    private static final String ADDRESS = "[a-z0-9]+(-[a-z0-9]+)*";
    private static final int LONGEST = 60;

    private final Groups groups;
    private final RelatingGroups relating;
    private final GroupPlace place;
    private final ActPages pages;
    private final Clock clock;

    RelationsController(Groups groups, RelatingGroups relating, GroupPlace place, ActPages pages, Clock clock) {
        this.groups = groups;
        this.relating = relating;
        this.place = place;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/groups/{slug}/relations")
    ModelAndView list(Actor actor, @PathVariable String slug) {
        var mine = groups.standings(actor, place.today());
        var standing = mine.stream()
                .filter(found -> found.group().slug().equals(slug))
                .findFirst()
                .orElseThrow(NotFound::new);
        var known =
                mine.stream().map(Standing::group).collect(Collectors.toMap(group -> group.id(), Function.identity()));
        return new ModelAndView("groups/relations", "group", standing.group())
                .addObject(
                        "relations",
                        RelationView.of(relating.in(actor, standing.group().id()), known))
                .addObject("runs", standing.letsRun(actor));
    }

    @GetMapping("/groups/{slug}/relations/new")
    ModelAndView askToPropose(Actor actor, Page page, @PathVariable String slug) {
        return pages.ask(proposing(page, place.runBy(actor, slug), Sent.nothing(page.m())));
    }

    @PostMapping("/groups/{slug}/relations/new")
    ModelAndView propose(
            Actor actor, Page page, @PathVariable String slug, @RequestParam MultiValueMap<String, String> values) {
        var roster = place.of(actor, slug);
        var sent = new Sent(values, page.m());
        var plan = read(sent, page.m());
        return pages.send(
                actor,
                page,
                proposing(page, roster, sent),
                sent,
                () -> relating.propose(actor, roster.group().id(), Objects.requireNonNull(plan), clock)
                        .then(proposed -> path(roster)));
    }

    private static @Nullable Plan read(Sent sent, Messages m) {
        var kind = sent.choice("kind", Relation.Kind.class);
        var address = sent.line("address");
        if (!address.isEmpty() && (!address.matches(ADDRESS) || address.length() > LONGEST)) {
            sent.wrong("address", m.get("groups.relation.address.unreadable"));
        }
        var words = new InLanguages(sent, m);
        var name = words.read("name");
        var ownName = address.isEmpty() ? null : words.read("own-name");
        return kind == null || name == null ? null : new Plan(kind, address, name, ownName);
    }

    private static ActForm proposing(Page page, Roster roster, Sent sent) {
        var m = page.m();
        var kinds = new LinkedHashMap<String, String>();
        Stream.of(Relation.Kind.values()).forEach(kind -> kinds.put(kind.name(), GroupWords.relation(m, kind)));
        var fields = new ArrayList<ActField>();
        fields.add(ActField.choice("kind", m.get("groups.relation.kind"), kinds, sent.line("kind")));
        fields.add(ActField.code(
                        "address",
                        m.get("groups.relation.address"),
                        sent.line("address"),
                        m.get("groups.relation.address.help"))
                .orNone());
        var words = new InLanguages(sent, m);
        fields.addAll(words.fields(
                language -> List.of(
                        words.line("name", name(m, language), language),
                        words.line("own-name", ownName(m, language), language)),
                m.get("groups.founding.languages")));
        return form(
                page,
                roster,
                m.get("groups.relation.new.heading"),
                m.get("groups.relation.new.effect"),
                "/new",
                fields);
    }

    static String path(Roster roster) {
        return GroupPlace.path(roster.group()) + "/relations";
    }

    static String name(Messages m, Language language) {
        return m.get("groups.relation.name", "language", language.ownName());
    }

    static String ownName(Messages m, Language language) {
        return m.get("groups.relation.own-name", "language", language.ownName());
    }

    static ActForm form(Page page, Roster roster, String heading, String effect, String act, List<ActField> fields) {
        var crumbs = GroupPlace.crumbs(roster.group(), page.m());
        crumbs.put(path(roster), page.m().get("groups.relations.heading"));
        return new ActForm(heading, effect, path(roster) + act, path(roster), crumbs, fields);
    }
}
