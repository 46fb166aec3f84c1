package org.entente.groups.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.entente.core.Actor;
import org.entente.groups.BodyKind;
import org.entente.groups.Level;
import org.entente.groups.model.Roster;
import org.entente.groups.usecase.EstablishingABody;
import org.entente.groups.usecase.EstablishingABody.Plan;
import org.entente.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The chair establishes a body inside the group. */
@Controller
class BodyEstablishmentController {

    private static final String OPEN = "open";
    private static final String SEATED = "seated";
    private static final String UNKNOWN = "unknown";

    private final EstablishingABody establishing;
    private final GroupPlace place;
    private final ActPages pages;
    private final Clock clock;

    BodyEstablishmentController(EstablishingABody establishing, GroupPlace place, ActPages pages, Clock clock) {
        this.establishing = establishing;
        this.place = place;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/groups/{slug}/bodies/new")
    ModelAndView ask(Actor actor, Page page, @PathVariable String slug) {
        return pages.ask(act(page, place.runBy(actor, slug), Sent.nothing(page.m())));
    }

    @PostMapping("/groups/{slug}/bodies/new")
    ModelAndView establish(
            Actor actor, Page page, @PathVariable String slug, @RequestParam MultiValueMap<String, String> values) {
        var roster = place.of(actor, slug);
        var sent = new Sent(values, page.m());
        var plan = plan(page, sent);
        return pages.send(
                actor,
                page,
                act(page, roster, sent),
                sent,
                () -> establishing
                        .establish(actor, roster.group().id(), Objects.requireNonNull(plan), clock)
                        .then(body -> BodyView.path(roster.group(), body)));
    }

    private static @Nullable Plan plan(Page page, Sent sent) {
        var words = new InLanguages(sent, page.m());
        var name = words.read("name");
        var purpose = words.read("purpose");
        var kind = sent.choice("kind", BodyKind.class);
        var level = sent.line("level").isBlank() ? null : sent.choice("level", Level.class);
        var manner = sent.line("manner");
        if (!List.of(OPEN, SEATED, UNKNOWN).contains(manner)) {
            sent.wrong("manner", page.m().get("groups.form.missing"));
        }
        var since = sent.date("since");
        return name == null || purpose == null || kind == null || since == null
                ? null
                : new Plan(kind, name, purpose, level, manner.equals(OPEN), manner.equals(UNKNOWN), since);
    }

    private ActForm act(Page page, Roster roster, Sent sent) {
        var m = page.m();
        var fields = new ArrayList<ActField>();
        var kinds = new LinkedHashMap<String, String>();
        Stream.of(BodyKind.values()).forEach(kind -> kinds.put(kind.name(), GroupWords.body(m, kind)));
        fields.add(ActField.choice("kind", m.get("groups.kind.label"), kinds, sent.line("kind")));
        var words = new InLanguages(sent, m);
        fields.addAll(words.fields(
                language -> List.of(
                        words.line("name", m.get("groups.founding.name", "language", language.ownName()), language),
                        words.area(
                                "purpose", m.get("groups.founding.purpose", "language", language.ownName()), language)),
                m.get("groups.founding.languages")));
        var levels = new LinkedHashMap<String, String>();
        levels.put("", m.get("groups.body.any-level"));
        Stream.of(Level.values()).forEach(level -> levels.put(level.name(), GroupWords.level(m, level)));
        fields.add(ActField.choice("level", m.get("groups.levels"), levels, sent.line("level"))
                .orNone());
        fields.add(ActField.choice(
                "manner",
                m.get("groups.body.manner"),
                Map.of(
                        OPEN, m.get("groups.body.manner.open"),
                        SEATED, m.get("groups.body.manner.seated"),
                        UNKNOWN, m.get("groups.body.manner.unknown")),
                sent.line("manner", SEATED)));
        fields.add(Rights.since(sent, m, place.today()));
        var crumbs = GroupPlace.crumbs(roster.group(), m);
        crumbs.put(GroupPlace.path(roster.group()) + "/bodies", m.get("groups.bodies.heading"));
        return new ActForm(
                m.get("groups.body.new.heading"),
                m.get("groups.body.new.effect"),
                GroupPlace.path(roster.group()) + "/bodies/new",
                GroupPlace.path(roster.group()) + "/bodies",
                crumbs,
                fields);
    }
}
