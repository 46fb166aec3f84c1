package org.entente.information.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.database.ActorTransactions;
import org.entente.groups.Groups;
import org.entente.identity.Account;
import org.entente.identity.Titles;
import org.entente.information.ChangingAMarking;
import org.entente.information.Lapse;
import org.entente.information.MarkedThing;
import org.entente.information.Marking;
import org.entente.information.MarkingOutcome;
import org.entente.information.MarkingRefusal;
import org.entente.information.MarkingView;
import org.entente.information.MarkingWords;
import org.entente.information.Markings;
import org.entente.information.PreviewView;
import org.entente.information.PreviewingAnAudience;
import org.entente.parties.Parties;
import org.entente.web.NotFound;
import org.entente.web.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Marking an item: the form, then who will see it, then the act. There for nobody but those who speak for its source. */
@Controller
class MarkingController {

    private final ChangingAMarking changing;
    private final PreviewingAnAudience previewing;
    private final Markings markings;
    private final Groups groups;
    private final Parties parties;
    private final Titles titles;
    private final ActorTransactions transactions;
    private final Forms forms;
    private final Clock clock;

    MarkingController(
            ChangingAMarking changing,
            PreviewingAnAudience previewing,
            Markings markings,
            Groups groups,
            Parties parties,
            Titles titles,
            ActorTransactions transactions,
            Forms forms,
            Clock clock) {
        this.changing = changing;
        this.previewing = previewing;
        this.markings = markings;
        this.groups = groups;
        this.parties = parties;
        this.titles = titles;
        this.transactions = transactions;
        this.forms = forms;
        this.clock = clock;
    }

    /** The item before its originator, with what it is marked now. */
    private record Place(MarkedThing thing, Marking before, LapseForm lapse, List<Account> posts) {}

    /** What is asked for, and what is to follow by itself. */
    private record Wished(Marking marking, Optional<Lapse> lapse) {}

    @GetMapping("/markings/{id}")
    ModelAndView ask(Actor actor, Page page, @PathVariable UUID id) {
        var place = place(actor, id);
        return form(page(page, place, MarkingForm.of(place.before(), place.posts(), place.lapse())), Map.of());
    }

    @PostMapping("/markings/{id}")
    ModelAndView send(
            Actor actor, Page page, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> values) {
        var place = place(actor, id);
        var form = MarkingForm.of(values);
        var view = page(page, place, form);
        var errors = form.errors(page.m(), view);
        if (!errors.isEmpty()) {
            return refused(view, errors);
        }
        var wished = new Wished(
                changing.withAuthor(form.marking(place.before(), place.posts(), clock), actor),
                form.lapse().read(view.zone()));
        var token = values.getFirst("form");
        return token == null ? confirm(actor, page, view, wished) : act(actor, page, view, wished, token);
    }

    /** Shown only for an act that would be done: it is tried out and taken back. */
    private ModelAndView confirm(Actor actor, Page page, MarkingPage view, Wished wished) {
        var thing = view.thing();
        return switch (transactions.tryOut(
                actor, () -> changing.mark(actor, thing.id(), wished.marking(), wished.lapse(), clock))) {
            case MarkingOutcome.Refused(MarkingRefusal refusal) -> refused(page, view, refusal);
            case MarkingOutcome.Done done ->
                new ModelAndView("information/confirm", "view", view)
                        .addObject("marking", MarkingView.of(wished.marking(), thing.originator(), parties, page.m()))
                        .addObject(
                                "preview",
                                PreviewView.of(
                                        previewing.of(actor, wished.marking(), thing, clock.instant()),
                                        parties,
                                        page.m()))
                        .addObject(
                                "lapse",
                                wished.lapse()
                                        .map(lapse -> MarkingWords.lapse(page.m(), lapse))
                                        .orElse(""))
                        .addObject("token", UUID.randomUUID().toString());
        };
    }

    private ModelAndView act(Actor actor, Page page, MarkingPage view, Wished wished, String token) {
        var id = view.thing().id();
        var outcome = forms.once(
                actor,
                token,
                () -> changing.mark(actor, id, wished.marking(), wished.lapse(), clock),
                MarkingOutcome.Refused.class::isInstance);
        var done = new ModelAndView("redirect:" + view.thing().path());
        return outcome.map(found -> switch (found) {
                    case MarkingOutcome.Done _ -> done;
                    case MarkingOutcome.Refused(MarkingRefusal refusal) -> refused(page, view, refusal);
                })
                .orElse(done);
    }

    private Place place(Actor actor, UUID id) {
        return changing.find(actor, id, clock)
                .filter(MarkedThing::mayMark)
                .filter(thing -> thing.reach() != MarkedThing.Reach.EVERYONE)
                .map(thing -> new Place(
                        thing,
                        transactions.call(actor, () -> markings.of(id)),
                        transactions.call(
                                actor,
                                () -> LapseForm.of(
                                        markings.lapse(id).orElse(null),
                                        markings.usual(thing.group().id()))),
                        previewing.posts(actor, thing.group().id(), clock.instant())))
                .orElseThrow(NotFound::new);
    }

    private MarkingPage page(Page page, Place place, MarkingForm form) {
        var thing = place.thing();
        var language = page.language();
        var codes = transactions.call(
                page.actor(), () -> groups.parties(thing.group().id(), today()));
        var names = new LinkedHashMap<String, String>();
        parties.inProtocolOrder(codes, language)
                .forEach(party -> names.put(party.code().value(), party.shortName(language)));
        var posts = new LinkedHashMap<String, String>();
        place.posts()
                .forEach(post -> posts.put(
                        post.id().toString(),
                        page.m()
                                .get(
                                        "information.post",
                                        "mission",
                                        titles.mission(post, language),
                                        "office",
                                        titles.office(post, language))));
        return new MarkingPage(
                thing,
                thing.title().in(language),
                form,
                names,
                posts,
                form.lapse()
                        .zone()
                        .orElseGet(() -> groups.zone(page.actor(), thing.group().id())));
    }

    private static ModelAndView form(MarkingPage view, Map<String, String> errors) {
        return new ModelAndView("information/marking", "view", view).addObject("errors", errors);
    }

    private static ModelAndView refused(Page page, MarkingPage view, MarkingRefusal refusal) {
        return refused(view, Map.of(field(refusal), MarkingWords.refusal(page.m(), refusal)));
    }

    private static String field(MarkingRefusal refusal) {
        return switch (refusal) {
            case NOT_OF_GROUP -> "party";
            case NO_TIME_TO_COME -> "until";
            case NO_SUCH_THING, NOT_ORIGINATOR, ALREADY_PUBLIC, UNCHANGED, UNDER_SILENCE -> "tlp";
        };
    }

    private static ModelAndView refused(MarkingPage view, Map<String, String> errors) {
        var page = form(view, errors);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
