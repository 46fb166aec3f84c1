package org.entente.groups.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.entente.core.Actor;
import org.entente.core.PartyCode;
import org.entente.groups.Capacity;
import org.entente.groups.Outcome;
import org.entente.groups.Refusal;
import org.entente.groups.model.Reconciliation;
import org.entente.groups.model.Roster;
import org.entente.groups.usecase.ReconcilingTheList;
import org.entente.web.Messages;
import org.entente.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A list of members is pasted; what differs is shown, and done once it is confirmed. */
@Controller
class ImportController {

    private final ReconcilingTheList reconciling;
    private final GroupPlace place;
    private final ActPages pages;
    private final Clock clock;

    ImportController(ReconcilingTheList reconciling, GroupPlace place, ActPages pages, Clock clock) {
        this.reconciling = reconciling;
        this.place = place;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/groups/{slug}/import")
    ModelAndView ask(Actor actor, Page page, @PathVariable String slug) {
        return pages.ask(act(page, place.runBy(actor, slug), Sent.nothing(page.m()), null));
    }

    @PostMapping("/groups/{slug}/import")
    ModelAndView reconcile(
            Actor actor, Page page, @PathVariable String slug, @RequestParam MultiValueMap<String, String> values) {
        var roster = place.of(actor, slug);
        var m = page.m();
        var sent = new Sent(values, m);
        var list = NameList.read(sent.required("names"), place.parties(), m.language());
        if (!list.unknown().isEmpty()) {
            sent.wrong("names", m.get("groups.import.unknown", "names", m.list(list.unknown())));
        }
        var capacity = sent.choice("capacity", Capacity.class);
        var since = sent.date("since");
        var differences = capacity == null ? null : Reconciliation.of(roster, list.parties(), capacity);
        return pages.send(
                actor,
                page,
                act(page, roster, sent, differences),
                sent,
                () -> isWhatWasShown(sent, Objects.requireNonNull(differences))
                        ? reconciling
                                .reconcile(
                                        actor,
                                        roster.group().id(),
                                        list.parties(),
                                        Objects.requireNonNull(capacity),
                                        Objects.requireNonNull(since),
                                        differences,
                                        clock)
                                .then(done -> GroupPlace.path(roster.group()))
                        : Outcome.refused(Refusal.LIST_CHANGED));
    }

    /** A confirmation is of the differences that its page showed. */
    private static boolean isWhatWasShown(Sent sent, Reconciliation differences) {
        return !sent.isConfirmed() || differences.signature().equals(sent.line("differences"));
    }

    private ActForm act(Page page, Roster roster, Sent sent, @Nullable Reconciliation differences) {
        var m = page.m();
        var fields = new ArrayList<ActField>();
        fields.add(ActField.area("names", m.get("groups.import.names"), sent.line("names"))
                .explained(m.get("groups.import.names.help")));
        fields.add(Rights.capacity(sent, m).explained(m.get("groups.import.capacity.help")));
        fields.add(Rights.since(sent, m, place.today()));
        if (differences != null) {
            fields.addAll(shown(differences, m));
        }
        return new ActForm(
                m.get("groups.import.heading"),
                m.get("groups.import.effect"),
                GroupPlace.path(roster.group()) + "/import",
                GroupPlace.path(roster.group()),
                GroupPlace.crumbs(roster.group(), m),
                fields);
    }

    private List<ActField> shown(Reconciliation differences, Messages m) {
        return List.of(
                ActField.fact("added", m.get("groups.import.added"), names(differences.added(), m)),
                ActField.fact("ended", m.get("groups.import.ended"), names(differences.ended(), m)),
                ActField.fact("elsewhere", m.get("groups.import.elsewhere"), names(differences.elsewhere(), m)),
                ActField.hidden("differences", differences.signature()));
    }

    private String names(Collection<PartyCode> parties, Messages m) {
        return m.list(List.copyOf(place.named(parties, m).values()));
    }
}
