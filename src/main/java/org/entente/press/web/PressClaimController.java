package org.entente.press.web;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.press.model.Claim;
import org.entente.press.model.ReportState;
import org.entente.press.usecase.DecidingAClaim;
import org.entente.press.usecase.ReadingPress;
import org.entente.press.usecase.ReadingPress.OneReport;
import org.entente.web.NotFound;
import org.entente.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Deciding of a claim: the report says so, says something a little different, or does not say so. */
@Controller
class PressClaimController {

    private final ReadingPress reading;
    private final DecidingAClaim deciding;
    private final PartyLabels labels;
    private final Clock clock;

    PressClaimController(ReadingPress reading, DecidingAClaim deciding, PartyLabels labels, Clock clock) {
        this.reading = reading;
        this.deciding = deciding;
        this.labels = labels;
        this.clock = clock;
    }

    @PostMapping("/press/{id}/claims/{claimId}/confirmation")
    ModelAndView confirm(Actor actor, @PathVariable UUID id, @PathVariable UUID claimId) {
        return PressAnswers.then(deciding.confirm(actor, id, claimId, clock), claim -> path(id, claim));
    }

    @PostMapping("/press/{id}/claims/{claimId}/rejection")
    ModelAndView reject(Actor actor, @PathVariable UUID id, @PathVariable UUID claimId) {
        return PressAnswers.then(deciding.reject(actor, id, claimId, clock), claim -> path(id, claim));
    }

    @GetMapping("/press/{id}/claims/{claimId}/correction")
    ModelAndView ask(Actor actor, Page page, @PathVariable UUID id, @PathVariable UUID claimId) {
        var one = report(actor, id);
        var claim = claim(one, claimId);
        return form(one, claim, ClaimForm.of(claim, labels, page.m()), Map.of());
    }

    @PostMapping("/press/{id}/claims/{claimId}/correction")
    ModelAndView correct(
            Actor actor,
            Page page,
            @PathVariable UUID id,
            @PathVariable UUID claimId,
            @RequestParam MultiValueMap<String, String> sent) {
        var one = report(actor, id);
        var claim = claim(one, claimId);
        var form = ClaimForm.sent(claim, sent.toSingleValueMap(), labels, page.m());
        if (!form.errors().isEmpty()) {
            return PressAnswers.again(form(one, claim, form, form.errors()));
        }
        return PressAnswers.then(
                deciding.correct(actor, id, claimId, form.facts(), clock), corrected -> path(id, corrected));
    }

    private OneReport report(Actor actor, UUID id) {
        return reading.report(actor, id, clock)
                .filter(one -> one.place().mayReview() && one.report().state() != ReportState.SET_ASIDE)
                .orElseThrow(NotFound::new);
    }

    private static Claim claim(OneReport one, UUID claimId) {
        return one.claims().stream()
                .filter(claim -> claim.id().equals(claimId))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static ModelAndView form(OneReport one, Claim claim, ClaimForm form, Map<String, String> errors) {
        return new ModelAndView("press/correction", "view", one)
                .addObject("claim", claim)
                .addObject("form", form)
                .addObject("errors", errors);
    }

    /** Back to where the claim stands, from where the next one is found. */
    private static String path(UUID id, UUID claimId) {
        return "/press/" + id + "#c" + claimId;
    }
}
