package org.entente.information.web;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.database.ActorTransactions;
import org.entente.information.MarkingView;
import org.entente.information.PreviewView;
import org.entente.information.PreviewingAnAudience;
import org.entente.information.requests.AnsweringARequest;
import org.entente.information.requests.AnsweringARequest.Found;
import org.entente.information.requests.AskingForRelease;
import org.entente.information.requests.ReleaseOutcome;
import org.entente.information.requests.ReleaseRefusal;
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

/** One request for release, for its two sides, and the answer of the source. */
@Controller
class ReleaseAnswerController {

    private final AnsweringARequest answering;
    private final AskingForRelease asking;
    private final PreviewingAnAudience previewing;
    private final Parties parties;
    private final ActorTransactions transactions;
    private final Forms forms;
    private final Clock clock;

    ReleaseAnswerController(
            AnsweringARequest answering,
            AskingForRelease asking,
            PreviewingAnAudience previewing,
            Parties parties,
            ActorTransactions transactions,
            Forms forms,
            Clock clock) {
        this.answering = answering;
        this.asking = asking;
        this.previewing = previewing;
        this.parties = parties;
        this.transactions = transactions;
        this.forms = forms;
        this.clock = clock;
    }

    /** What the source wishes to say. */
    private record Said(boolean grant, String reason) {}

    @GetMapping("/releases/{id}")
    ModelAndView show(Actor actor, @PathVariable UUID id) {
        return show(found(actor, id), "", Map.of());
    }

    @PostMapping("/releases/{id}/answer")
    ModelAndView answer(
            Actor actor,
            Page page,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String decision,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String form) {
        var found = found(actor, id);
        if (!found.thing().mayMark()) {
            throw new NotFound();
        }
        var said = new Said(decision.equals("GRANT"), reason.strip());
        // before the trial, which would take back what is kept of a refusal
        var wrong = asking.reason(actor, found.thing().id(), said.reason(), !said.grant(), clock);
        if (wrong.isPresent()) {
            return refused(page, found, said, wrong.get());
        }
        return form.isEmpty() ? confirm(actor, page, found, said) : act(actor, page, found, said, form);
    }

    /** Shown only for an act that would be done: it is tried out and taken back. */
    private ModelAndView confirm(Actor actor, Page page, Found found, Said said) {
        var id = found.request().id();
        return switch (transactions.tryOut(
                actor, () -> answering.answer(actor, id, said.grant(), said.reason(), clock))) {
            case ReleaseOutcome.Refused(ReleaseRefusal refusal) -> refused(page, found, said, refusal);
            case ReleaseOutcome.Done _ -> confirmation(actor, page, found, said);
        };
    }

    private ModelAndView confirmation(Actor actor, Page page, Found found, Said said) {
        var thing = found.thing();
        var marking = answering.granted(actor, found, clock);
        var preview = previewing.of(actor, marking, thing, clock.instant());
        return new ModelAndView("information/requests/answer", "found", found)
                .addObject("grant", said.grant())
                .addObject("reason", said.reason())
                .addObject("parties", parties)
                .addObject("marking", MarkingView.of(marking, thing.originator(), parties, page.m()))
                .addObject("preview", PreviewView.of(preview, parties, page.m()))
                .addObject("token", UUID.randomUUID().toString());
    }

    private ModelAndView act(Actor actor, Page page, Found found, Said said, String token) {
        var id = found.request().id();
        var done = new ModelAndView("redirect:" + found.request().path());
        return forms.once(
                        actor,
                        token,
                        () -> answering.answer(actor, id, said.grant(), said.reason(), clock),
                        outcome -> outcome instanceof ReleaseOutcome.Refused)
                .map(outcome -> switch (outcome) {
                    case ReleaseOutcome.Done _ -> done;
                    case ReleaseOutcome.Refused(ReleaseRefusal refusal) -> refused(page, found, said, refusal);
                })
                .orElse(done);
    }

    private Found found(Actor actor, UUID id) {
        return answering.find(actor, id, clock).orElseThrow(NotFound::new);
    }

    private ModelAndView refused(Page page, Found found, Said said, ReleaseRefusal refusal) {
        if (refusal == ReleaseRefusal.NO_SUCH_THING || refusal == ReleaseRefusal.NOT_ENTITLED) {
            throw new NotFound();
        }
        var again = show(found, said.reason(), Map.of("reason", ReleaseWords.refusal(page.m(), refusal)));
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again;
    }

    private ModelAndView show(Found found, String reason, Map<String, String> errors) {
        return new ModelAndView("information/requests/show", "found", found)
                .addObject("reason", reason)
                .addObject("errors", errors)
                .addObject("parties", parties);
    }
}
