package org.entente.groups.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.entente.core.Actor;
import org.entente.core.Language;
import org.entente.groups.Relation;
import org.entente.groups.model.Roster;
import org.entente.groups.usecase.RelatingGroups;
import org.entente.web.Messages;
import org.entente.web.NotFound;
import org.entente.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The chair confirms a relation that another group has proposed, declines it, or ends one. */
@Controller
class RelationActsController {

    private final RelatingGroups relating;
    private final GroupPlace place;
    private final ActPages pages;
    private final Clock clock;

    RelationActsController(RelatingGroups relating, GroupPlace place, ActPages pages, Clock clock) {
        this.relating = relating;
        this.place = place;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/groups/{slug}/relations/{id}/confirmation")
    ModelAndView askToConfirm(Actor actor, Page page, @PathVariable String slug, @PathVariable UUID id) {
        var roster = place.runBy(actor, slug);
        return pages.askToConfirm(confirming(page, roster, open(actor, roster, id, Relation::awaitsAnswer)));
    }

    @PostMapping("/groups/{slug}/relations/{id}/confirmation")
    ModelAndView confirm(
            Actor actor,
            Page page,
            @PathVariable String slug,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> values) {
        var roster = place.of(actor, slug);
        var form = confirming(page, roster, relation(actor, roster, id));
        return pages.send(
                actor,
                page,
                form,
                new Sent(values, page.m()),
                () -> relating.answer(actor, roster.group().id(), id, true, clock)
                        .then(held -> form.back()));
    }

    @GetMapping("/groups/{slug}/relations/{id}/declining")
    ModelAndView askToDecline(Actor actor, Page page, @PathVariable String slug, @PathVariable UUID id) {
        var roster = place.runBy(actor, slug);
        return pages.askToConfirm(declining(page, roster, open(actor, roster, id, Relation::awaitsAnswer)));
    }

    @PostMapping("/groups/{slug}/relations/{id}/declining")
    ModelAndView decline(
            Actor actor,
            Page page,
            @PathVariable String slug,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> values) {
        var roster = place.of(actor, slug);
        var form = declining(page, roster, relation(actor, roster, id));
        return pages.send(
                actor,
                page,
                form,
                new Sent(values, page.m()),
                () -> relating.answer(actor, roster.group().id(), id, false, clock)
                        .then(declined -> form.back()));
    }

    @GetMapping("/groups/{slug}/relations/{id}/ending")
    ModelAndView askToEnd(Actor actor, Page page, @PathVariable String slug, @PathVariable UUID id) {
        var roster = place.runBy(actor, slug);
        return pages.askToConfirm(ending(page, roster, open(actor, roster, id, Relation::mayEnd)));
    }

    @PostMapping("/groups/{slug}/relations/{id}/ending")
    ModelAndView end(
            Actor actor,
            Page page,
            @PathVariable String slug,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> values) {
        var roster = place.of(actor, slug);
        var form = ending(page, roster, relation(actor, roster, id));
        return pages.send(
                actor,
                page,
                form,
                new Sent(values, page.m()),
                () -> relating.end(actor, roster.group().id(), id, clock).then(ended -> form.back()));
    }

    private Relation relation(Actor actor, Roster roster, UUID id) {
        return open(actor, roster, id, any -> true);
    }

    private Relation open(Actor actor, Roster roster, UUID id, Predicate<Relation> offered) {
        return relating.in(actor, roster.group().id()).stream()
                .filter(relation -> relation.id().equals(id))
                .filter(offered)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static ActForm confirming(Page page, Roster roster, Relation relation) {
        var m = page.m();
        return RelationsController.form(
                page,
                roster,
                m.get("groups.relation.confirmation.heading"),
                m.get("groups.relation.confirmation.effect"),
                "/" + relation.id() + "/confirmation",
                facts(relation, m));
    }

    private static ActForm declining(Page page, Roster roster, Relation relation) {
        var m = page.m();
        return RelationsController.form(
                page,
                roster,
                m.get("groups.relation.declining.heading"),
                m.get("groups.relation.declining.effect"),
                "/" + relation.id() + "/declining",
                facts(relation, m));
    }

    private static ActForm ending(Page page, Roster roster, Relation relation) {
        var m = page.m();
        return RelationsController.form(
                page,
                roster,
                m.get("groups.relation.ending.heading"),
                m.get("groups.relation.ending.effect"),
                "/" + relation.id() + "/ending",
                facts(relation, m));
    }

    /** Both names in every language: who confirms approves them. */
    private static List<ActField> facts(Relation relation, Messages m) {
        var fields = new ArrayList<ActField>();
        fields.add(ActField.fact("kind", m.get("groups.relation.kind"), GroupWords.relation(m, relation.kind())));
        relation.name()
                .wordings()
                .forEach((language, words) ->
                        fields.add(ActField.fact("name-" + language.tag(), RelationsController.name(m, language), words)
                                .in(language)));
        var ownName = relation.ownName();
        Stream.of(Language.values())
                .filter(language -> ownName != null && ownName.wordings().containsKey(language))
                .forEach(language -> fields.add(ActField.fact(
                                "own-name-" + language.tag(),
                                RelationsController.ownName(m, language),
                                ownName == null ? "" : ownName.in(language))
                        .in(language)));
        return fields;
    }
}
