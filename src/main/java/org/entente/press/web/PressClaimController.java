package org.entente.press.web;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.entente.core.Actor;
import org.entente.press.model.Claim;
import org.entente.press.model.ClaimField;
import org.entente.press.model.ClaimState;
import org.entente.press.model.PressOutcome;
import org.entente.press.model.PressRefusal;
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
    private final PressReportPages pages;
    private final PartyLabels labels;
    private final Clock clock;

    PressClaimController(
            ReadingPress reading, DecidingAClaim deciding, PressReportPages pages, PartyLabels labels, Clock clock) {
        this.reading = reading;
        this.deciding = deciding;
        this.pages = pages;
        this.labels = labels;
        this.clock = clock;
    }

    @PostMapping("/press/{id}/claims/{claimId}/confirmation")
    ModelAndView confirm(
            Actor actor,
            Page page,
            @PathVariable UUID id,
            @PathVariable UUID claimId,
            @RequestParam(defaultValue = "0") int revision) {
        return orAsItStands(actor, page, id, claimId, deciding.confirm(actor, id, claimId, revision, clock));
    }

    @PostMapping("/press/{id}/claims/{claimId}/rejection")
    ModelAndView reject(
            Actor actor,
            Page page,
            @PathVariable UUID id,
            @PathVariable UUID claimId,
            @RequestParam(defaultValue = "0") int revision) {
        return orAsItStands(actor, page, id, claimId, deciding.reject(actor, id, claimId, revision, clock));
    }

    /**
     * What was not done since it had been decided meanwhile: the report as it stands now, with the sentence, and with the
     * claim to decide of again, even if it was withdrawn.
     */
    private ModelAndView orAsItStands(Actor actor, Page page, UUID id, UUID claimId, PressOutcome<UUID> outcome) {
        return PressAnswers.orAgain(
                outcome,
                claim -> path(id, claim),
                page.m(),
                (refusal, sentence) -> Map.of("claims", sentence),
                errors -> pages.of(report(actor, id).with(claim(actor, id, claimId)), page, errors));
    }

    @GetMapping("/press/{id}/claims/{claimId}/correction")
    ModelAndView ask(Actor actor, Page page, @PathVariable UUID id, @PathVariable UUID claimId) {
        var one = report(actor, id);
        var claim = claim(actor, id, claimId);
        var withdrawn = claim.state() == ClaimState.WITHDRAWN;
        var errors =
                withdrawn ? Map.of("standing", page.m().get("press.correction.withdrawn")) : Map.<String, String>of();
        return form(one, page, claim, claim.revision(), ClaimForm.of(claim, labels, page.m()), errors);
    }

    @PostMapping("/press/{id}/claims/{claimId}/correction")
    ModelAndView correct(
            Actor actor,
            Page page,
            @PathVariable UUID id,
            @PathVariable UUID claimId,
            @RequestParam(defaultValue = "0") int revision,
            @RequestParam MultiValueMap<String, String> sent) {
        var one = report(actor, id);
        var claim = claim(actor, id, claimId);
        var form = ClaimForm.sent(claim, sent.toSingleValueMap(), labels, page.m());
        if (!form.errors().isEmpty()) {
            return PressAnswers.again(form(one, page, claim, revision, form, form.errors()));
        }
        return PressAnswers.orAgain(
                deciding.correct(actor, id, claimId, revision, form.facts(), clock),
                corrected -> path(id, corrected),
                page.m(),
                (refusal, sentence) -> refusal == PressRefusal.BEARS_CLASSIFICATION
                        ? marked(form, sentence)
                        : Map.of("standing", sentence),
                errors -> form(one, page, claim(actor, id, claimId), revision, form, errors));
    }

    private Map<String, String> marked(ClaimForm form, String sentence) {
        return form.fields().stream()
                .filter(ClaimField::isWritten)
                .filter(field -> deciding.bearsMark(form.written(field)))
                .collect(Collectors.toMap(ClaimForm::name, field -> sentence));
    }

    private OneReport report(Actor actor, UUID id) {
        return reading.report(actor, id, clock)
                .filter(one -> one.place().mayReview() && one.report().state() != ReportState.SET_ASIDE)
                .orElseThrow(NotFound::new);
    }

    private Claim claim(Actor actor, UUID id, UUID claimId) {
        return reading.claim(actor, id, claimId, clock).orElseThrow(NotFound::new);
    }

    /** With how the claim stands, where that is not what its reader had seen, whatever else is wrong. */
    private ModelAndView form(
            OneReport one, Page page, Claim claim, int seen, ClaimForm form, Map<String, String> wrong) {
        var words = new FactWords(labels, page.m());
        var errors = new LinkedHashMap<String, String>();
        if (claim.revision() != seen) {
            errors.put("standing", PressWords.refusal(page.m(), PressRefusal.CHANGED_MEANWHILE));
        }
        errors.putAll(wrong);
        return new ModelAndView("press/correction", "view", one)
                .addObject("claim", claim)
                .addObject("standing", ClaimView.of(claim, one.report().tag(), words))
                .addObject("form", form)
                .addObject("errors", errors);
    }

    /** Back to where the claim stands, from where the next one is found. */
    private static String path(UUID id, UUID claimId) {
        return "/press/" + id + "#c" + claimId;
    }
}
