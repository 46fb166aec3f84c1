package org.entente.information.web;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.database.ActorTransactions;
import org.entente.groups.Groups;
import org.entente.groups.HiddenMembers;
import org.entente.information.ChangingAMarking;
import org.entente.information.MarkedThing;
import org.entente.information.receipts.AskingForReceipts;
import org.entente.information.receipts.ReadingReceipts;
import org.entente.information.receipts.ReceiptOutcome;
import org.entente.information.receipts.ReceiptRefusal;
import org.entente.parties.Parties;
import org.entente.web.NotFound;
import org.entente.web.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The requests for receipts of an item, and one more: for those alone who speak for its source. */
@Controller
class ReceiptRequestsController {

    private static final int A_WEEK = 7;

    private final ChangingAMarking things;
    private final AskingForReceipts asking;
    private final ReadingReceipts reading;
    private final Groups groups;
    private final HiddenMembers hidden;
    private final Parties parties;
    private final ActorTransactions transactions;
    private final Forms forms;
    private final Clock clock;

    ReceiptRequestsController(
            ChangingAMarking things,
            AskingForReceipts asking,
            ReadingReceipts reading,
            Groups groups,
            HiddenMembers hidden,
            Parties parties,
            ActorTransactions transactions,
            Forms forms,
            Clock clock) {
        this.things = things;
        this.asking = asking;
        this.reading = reading;
        this.groups = groups;
        this.hidden = hidden;
        this.parties = parties;
        this.transactions = transactions;
        this.forms = forms;
        this.clock = clock;
    }

    @GetMapping("/markings/{id}/receipts")
    ModelAndView list(Actor actor, @PathVariable UUID id) {
        var thing = thing(actor, id);
        return new ModelAndView("information/receipts/list", "thing", thing)
                .addObject("hidden", hides(actor, thing))
                .addObject("requests", reading.of(actor, id))
                .addObject("now", clock.instant());
    }

    @GetMapping("/markings/{id}/receipts/new")
    ModelAndView ask(Actor actor, Page page, @PathVariable UUID id) {
        var view = view(actor, page, id, "", "");
        if (hides(actor, view.thing())) {
            throw new NotFound();
        }
        return form(view, Map.of());
    }

    @PostMapping("/markings/{id}/receipts")
    ModelAndView send(
            Actor actor,
            Page page,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String due,
            @RequestParam(defaultValue = "") String zone,
            @RequestParam(defaultValue = "") String form) {
        var view = view(actor, page, id, due, zone);
        var at = instant(view);
        if (at.isEmpty()) {
            return refused(page, view, ReceiptRefusal.NO_DEADLINE);
        }
        return form.isEmpty() ? confirm(actor, page, view, at.get()) : act(actor, page, view, at.get(), form);
    }

    /** Shown only for an act that would be done: it is tried out and taken back. */
    private ModelAndView confirm(Actor actor, Page page, ReceiptForm view, Instant due) {
        var id = view.thing().id();
        return switch (transactions.tryOut(actor, () -> asking.ask(actor, id, due, view.zone(), clock))) {
            case ReceiptOutcome.Refused(ReceiptRefusal refusal) -> refused(page, view, refusal);
            case ReceiptOutcome.Done(var request) ->
                new ModelAndView("information/receipts/confirm", "view", view)
                        .addObject("asked", request)
                        .addObject("parties", parties)
                        .addObject("token", UUID.randomUUID().toString());
        };
    }

    private ModelAndView act(Actor actor, Page page, ReceiptForm view, Instant due, String token) {
        var id = view.thing().id();
        return forms.once(
                        actor,
                        token,
                        () -> asking.ask(actor, id, due, view.zone(), clock),
                        outcome -> outcome instanceof ReceiptOutcome.Refused)
                .map(outcome -> switch (outcome) {
                    case ReceiptOutcome.Done(var request) -> new ModelAndView("redirect:" + request.path());
                    case ReceiptOutcome.Refused(ReceiptRefusal refusal) -> refused(page, view, refusal);
                })
                .orElseGet(() -> new ModelAndView("redirect:" + view.list()));
    }

    private MarkedThing thing(Actor actor, UUID id) {
        return things.find(actor, id, clock)
                .filter(MarkedThing::mayMark)
                .filter(MarkedThing::isBeforeGroup)
                .orElseThrow(NotFound::new);
    }

    /** Whoever is asked is named to the others who are: not where the group hides its members (GRP-19). */
    private boolean hides(Actor actor, MarkedThing thing) {
        return transactions.call(actor, () -> hidden.in(thing.group().id()));
    }

    private ReceiptForm view(Actor actor, Page page, UUID id, String due, String shown) {
        var thing = thing(actor, id);
        if (!thing.mayBeAcknowledged()) {
            throw new NotFound();
        }
        var zone = SentZone.of(shown)
                .orElseGet(() -> groups.zone(actor, thing.group().id()));
        var proposed =
                clock.instant().atZone(zone).toLocalDateTime().plusDays(A_WEEK).truncatedTo(ChronoUnit.HOURS);
        return new ReceiptForm(
                thing,
                thing.title().in(page.language()),
                zone,
                page.m().zoneName(zone),
                due.isEmpty() ? proposed.toString() : due);
    }

    private static Optional<Instant> instant(ReceiptForm view) {
        try {
            return Optional.of(
                    LocalDateTime.parse(view.due()).atZone(view.zone()).toInstant());
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private static ModelAndView form(ReceiptForm view, Map<String, String> errors) {
        return new ModelAndView("information/receipts/form", "view", view).addObject("errors", errors);
    }

    private static ModelAndView refused(Page page, ReceiptForm view, ReceiptRefusal refusal) {
        if (refusal == ReceiptRefusal.NO_SUCH_THING || refusal == ReceiptRefusal.NOT_ENTITLED) {
            throw new NotFound();
        }
        var again = form(view, Map.of("due", ReceiptWords.refusal(page.m(), refusal)));
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again;
    }
}
