package org.entente.information.web;

import java.time.Clock;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.information.receipts.AcknowledgingReceipt;
import org.entente.information.receipts.ReadingReceipts;
import org.entente.information.receipts.ReadingReceipts.OneRequest;
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

/** One request for receipts: to the source what each State has said, to a State that was asked its own part. */
@Controller
class ReceiptController {

    private final ReadingReceipts reading;
    private final AcknowledgingReceipt acknowledging;
    private final Parties parties;
    private final Clock clock;

    ReceiptController(ReadingReceipts reading, AcknowledgingReceipt acknowledging, Parties parties, Clock clock) {
        this.reading = reading;
        this.acknowledging = acknowledging;
        this.parties = parties;
        this.clock = clock;
    }

    @GetMapping("/receipts/{id}")
    ModelAndView show(Actor actor, @PathVariable UUID id) {
        return page("information/receipts/show", one(actor, id));
    }

    @GetMapping("/receipts/{id}/acknowledgement")
    ModelAndView ask(Actor actor, @PathVariable UUID id) {
        var one = one(actor, id);
        if (!one.mayAcknowledge()) {
            throw new NotFound();
        }
        return page("information/receipts/acknowledge", one);
    }

    @PostMapping("/receipts/{id}/acknowledgement")
    ModelAndView acknowledge(
            Actor actor, Page page, @PathVariable UUID id, @RequestParam(defaultValue = "") String confirmed) {
        if (confirmed.isEmpty()) {
            return ask(actor, id);
        }
        var outcome = acknowledging.acknowledge(actor, id, clock);
        return switch (outcome) {
            case ReceiptOutcome.Done(var request) -> new ModelAndView("redirect:" + request.path());
            case ReceiptOutcome.Refused(ReceiptRefusal refusal) -> refused(actor, page, id, refusal);
        };
    }

    /** What was done before is done: the page says so. For whoever may not act, there is no such act. */
    private ModelAndView refused(Actor actor, Page page, UUID id, ReceiptRefusal refusal) {
        return switch (refusal) {
            case NO_SUCH_THING, NOT_ENTITLED -> throw new NotFound();
            case ALREADY_ACKNOWLEDGED -> new ModelAndView("redirect:/receipts/" + id);
            case UNDER_SILENCE, NOBODY_TO_ASK, HIDDEN, NO_DEADLINE, ALREADY_ASKED, RECALLED -> {
                var again = page("information/receipts/show", one(actor, id))
                        .addObject("refused", ReceiptWords.refusal(page.m(), refusal));
                again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                yield again;
            }
        };
    }

    private OneRequest one(Actor actor, UUID id) {
        return reading.find(actor, id, clock).orElseThrow(NotFound::new);
    }

    private ModelAndView page(String template, OneRequest one) {
        return new ModelAndView(template, "view", one)
                .addObject("parties", parties)
                .addObject("refused", "")
                .addObject("now", clock.instant());
    }
}
