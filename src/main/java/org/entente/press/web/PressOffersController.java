package org.entente.press.web;

import java.time.Clock;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.press.usecase.ReadingPress;
import org.entente.press.usecase.SettlingAnOffer;
import org.entente.web.NotFound;
import org.entente.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** What the press would change in the list of members: offered to the chair, who acts by the acts of the group. */
@Controller
class PressOffersController {

    private final ReadingPress reading;
    private final SettlingAnOffer settling;
    private final PartyLabels labels;
    private final Clock clock;

    PressOffersController(ReadingPress reading, SettlingAnOffer settling, PartyLabels labels, Clock clock) {
        this.reading = reading;
        this.settling = settling;
        this.labels = labels;
        this.clock = clock;
    }

    @GetMapping("/groups/{slug}/press/offers")
    ModelAndView list(Actor actor, Page page, @PathVariable String slug) {
        var offers = reading.offers(actor, slug, clock).orElseThrow(NotFound::new);
        var words = new FactWords(labels, page.m());
        return new ModelAndView("press/offers", "view", offers)
                .addObject(
                        "offers",
                        offers.offers().stream()
                                .map(offer -> OfferView.of(offer, words))
                                .toList());
    }

    @PostMapping("/groups/{slug}/press/offers/{claimId}")
    ModelAndView settle(Actor actor, @PathVariable String slug, @PathVariable UUID claimId) {
        return PressAnswers.then(
                settling.settle(actor, slug, claimId, clock), done -> "/groups/" + slug + "/press/offers");
    }
}
