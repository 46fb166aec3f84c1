package org.entente.information.web;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.entente.core.Actor;
import org.entente.core.PartyCode;
import org.entente.database.ActorTransactions;
import org.entente.groups.HiddenMembers;
import org.entente.information.ChangingAMarking;
import org.entente.information.MarkedThing;
import org.entente.information.requests.AnsweringARequest;
import org.entente.information.requests.AskingForRelease;
import org.entente.information.requests.ReleaseOutcome;
import org.entente.information.requests.ReleaseRefusal;
import org.entente.parties.Parties;
import org.entente.web.NotFound;
import org.entente.web.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The requests to release an item further: those that the reader's State has asked or may answer, and one more. */
@Controller
class ReleaseRequestsController {

    private final ChangingAMarking things;
    private final AskingForRelease asking;
    private final AnsweringARequest answering;
    private final HiddenMembers hidden;
    private final Parties parties;
    private final ActorTransactions transactions;
    private final Forms forms;
    private final Clock clock;

    ReleaseRequestsController(
            ChangingAMarking things,
            AskingForRelease asking,
            AnsweringARequest answering,
            HiddenMembers hidden,
            Parties parties,
            ActorTransactions transactions,
            Forms forms,
            Clock clock) {
        this.things = things;
        this.asking = asking;
        this.answering = answering;
        this.hidden = hidden;
        this.parties = parties;
        this.transactions = transactions;
        this.forms = forms;
        this.clock = clock;
    }

    @GetMapping("/markings/{id}/requests")
    ModelAndView list(Actor actor, Page page, @PathVariable UUID id) {
        var thing = thing(actor, id);
        return new ModelAndView("information/requests/list", "thing", thing)
                .addObject("requests", answering.of(actor, id))
                .addObject(
                        "hidden",
                        transactions.call(actor, () -> hidden.in(thing.group().id())))
                .addObject("mayAsk", !asking.outside(actor, thing, clock).isEmpty())
                .addObject("parties", parties);
    }

    @GetMapping("/markings/{id}/requests/new")
    ModelAndView ask(Actor actor, Page page, @PathVariable UUID id) {
        return form(view(actor, page, id, new LinkedMultiValueMap<>()), Map.of());
    }

    @PostMapping("/markings/{id}/requests")
    ModelAndView send(
            Actor actor, Page page, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> values) {
        var view = view(actor, page, id, values);
        // before the trial, which would take back what is kept of a refusal
        var wrong = asking.reason(actor, id, view.reason(), true, clock).or(() -> outside(view));
        if (wrong.isPresent()) {
            return refused(page, view, wrong.get());
        }
        var wish = new AskingForRelease.Wish(
                view.chosen().stream().map(PartyCode::new).collect(Collectors.toSet()), view.reason());
        var token = values.getFirst("form");
        return token == null ? confirm(actor, page, view, wish) : act(actor, page, view, wish, token);
    }

    private static Optional<ReleaseRefusal> outside(ReleaseForm view) {
        return view.chosen().isEmpty() || !view.parties().keySet().containsAll(view.chosen())
                ? Optional.of(ReleaseRefusal.NOT_OUTSIDE)
                : Optional.empty();
    }

    /** Shown only for an act that would be done: it is tried out and taken back. */
    private ModelAndView confirm(Actor actor, Page page, ReleaseForm view, AskingForRelease.Wish wish) {
        var id = view.thing().id();
        return switch (transactions.tryOut(actor, () -> asking.ask(actor, id, wish, clock))) {
            case ReleaseOutcome.Refused(ReleaseRefusal refusal) -> refused(page, view, refusal);
            case ReleaseOutcome.Done _ ->
                new ModelAndView("information/requests/confirm", "view", view)
                        .addObject("token", UUID.randomUUID().toString());
        };
    }

    private ModelAndView act(Actor actor, Page page, ReleaseForm view, AskingForRelease.Wish wish, String token) {
        var id = view.thing().id();
        return forms.once(
                        actor,
                        token,
                        () -> asking.ask(actor, id, wish, clock),
                        outcome -> outcome instanceof ReleaseOutcome.Refused)
                .map(outcome -> switch (outcome) {
                    case ReleaseOutcome.Done(var request) -> new ModelAndView("redirect:" + request.path());
                    case ReleaseOutcome.Refused(ReleaseRefusal refusal) -> refused(page, view, refusal);
                })
                .orElseGet(() -> new ModelAndView("redirect:" + view.list()));
    }

    private MarkedThing thing(Actor actor, UUID id) {
        return things.find(actor, id, clock).filter(MarkedThing::isBeforeGroup).orElseThrow(NotFound::new);
    }

    /** There for nobody who may not ask, or where there is nobody to ask for. */
    private ReleaseForm view(Actor actor, Page page, UUID id, MultiValueMap<String, String> values) {
        var thing = thing(actor, id);
        var outside = asking.outside(actor, thing, clock);
        if (outside.isEmpty()) {
            throw new NotFound();
        }
        var names = new LinkedHashMap<String, String>();
        parties.inProtocolOrder(outside, page.language())
                .forEach(party -> names.put(party.code().value(), party.shortName(page.language())));
        var chosen = values.getOrDefault("party", List.of()).stream().distinct().toList();
        var reason = Optional.ofNullable(values.getFirst("reason")).orElse("").strip();
        return new ReleaseForm(thing, thing.title().in(page.language()), names, chosen, reason);
    }

    private static ModelAndView form(ReleaseForm view, Map<String, String> errors) {
        return new ModelAndView("information/requests/form", "view", view).addObject("errors", errors);
    }

    private static ModelAndView refused(Page page, ReleaseForm view, ReleaseRefusal refusal) {
        if (refusal == ReleaseRefusal.NO_SUCH_THING || refusal == ReleaseRefusal.NOT_ENTITLED) {
            throw new NotFound();
        }
        var again = form(view, Map.of(ReleaseWords.field(refusal), ReleaseWords.refusal(page.m(), refusal)));
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again;
    }
}
