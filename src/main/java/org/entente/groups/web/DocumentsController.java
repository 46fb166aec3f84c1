package org.entente.groups.web;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.entente.core.Actor;
import org.entente.core.Language;
import org.entente.groups.GroupDocument;
import org.entente.groups.GroupDocument.Kind;
import org.entente.groups.Groups;
import org.entente.groups.model.Roster;
import org.entente.groups.usecase.KeepingGroupDocuments;
import org.entente.web.Messages;
import org.entente.web.NotFound;
import org.entente.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The concept note and the terms of reference of a group: read by all in every version, kept by the chair. */
@Controller
class DocumentsController {

    private final Groups groups;
    private final KeepingGroupDocuments keeping;
    private final GroupPlace place;
    private final ActPages pages;
    private final Clock clock;

    DocumentsController(Groups groups, KeepingGroupDocuments keeping, GroupPlace place, ActPages pages, Clock clock) {
        this.groups = groups;
        this.keeping = keeping;
        this.place = place;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/groups/{slug}/documents")
    ModelAndView list(Actor actor, Page page, @PathVariable String slug) {
        var standing = groups.standing(actor, slug).orElseThrow(NotFound::new);
        var versions = keeping.of(actor, standing.group().id());
        var documents = Stream.of(Kind.values())
                .map(kind -> new DocumentView(
                        kind,
                        versions.stream()
                                .filter(version -> version.kind() == kind)
                                .map(version -> version(version, page.m()))
                                .toList()))
                .toList();
        return new ModelAndView("groups/documents", "group", standing.group())
                .addObject("documents", documents)
                .addObject("runs", standing.letsRun(actor));
    }

    private DocumentView.Version version(GroupDocument version, Messages m) {
        return new DocumentView.Version(
                version, place.parties().get(version.party()).shortName(m.language()));
    }

    @GetMapping("/groups/{slug}/documents/{kind}")
    ModelAndView ask(Actor actor, Page page, @PathVariable String slug, @PathVariable String kind) {
        var wanted = Kind.of(kind).orElseThrow(NotFound::new);
        var roster = place.runBy(actor, slug);
        var values = new LinkedMultiValueMap<String, String>();
        keeping.of(actor, roster.group().id()).stream()
                .filter(version -> version.kind() == wanted)
                .findFirst()
                .ifPresent(version -> version.words()
                        .wordings()
                        .forEach((language, words) -> values.add(DocumentFields.name(wanted, language), words)));
        return pages.ask(act(page, roster, wanted, new Sent(values, page.m())));
    }

    @PostMapping("/groups/{slug}/documents/{kind}")
    ModelAndView keep(
            Actor actor,
            Page page,
            @PathVariable String slug,
            @PathVariable String kind,
            @RequestParam MultiValueMap<String, String> values) {
        var wanted = Kind.of(kind).orElseThrow(NotFound::new);
        var roster = place.of(actor, slug);
        var sent = new Sent(values, page.m());
        var words = new DocumentFields(sent, page.m()).read(wanted);
        if (words == null) {
            sent.wrong(
                    DocumentFields.name(wanted, page.m().language()), page.m().get("groups.founding.no-words"));
        }
        return pages.send(
                actor,
                page,
                act(page, roster, wanted, sent),
                sent,
                () -> keeping.keep(actor, roster.group().id(), wanted, Objects.requireNonNull(words), clock)
                        .then(kept -> path(roster)));
    }

    private static String path(Roster roster) {
        return GroupPlace.path(roster.group()) + "/documents";
    }

    private static ActForm act(Page page, Roster roster, Kind kind, Sent sent) {
        var m = page.m();
        var crumbs = GroupPlace.crumbs(roster.group(), m);
        crumbs.put(path(roster), m.get("groups.documents.heading"));
        var fields = new DocumentFields(sent, m);
        List<ActField> written = new InLanguages(sent, m)
                .fields(
                        (Language language) -> List.of(fields.area(kind, language)),
                        m.get("groups.founding.languages"));
        return new ActForm(
                GroupWords.document(m, kind),
                m.get("groups.document.effect"),
                path(roster) + "/" + kind.slug(),
                path(roster),
                crumbs,
                written);
    }
}
