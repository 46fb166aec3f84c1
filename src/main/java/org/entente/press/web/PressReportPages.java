package org.entente.press.web;

import java.util.Map;
import org.entente.press.usecase.ReadingPress.OneReport;
import org.entente.web.Page;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page of one report beside what it says. */
@Component
class PressReportPages {

    private final PartyLabels labels;

    PressReportPages(PartyLabels labels) {
        this.labels = labels;
    }

    /** @param errors what was not done, by the place on the page */
    ModelAndView of(OneReport one, Page page, Map<String, String> errors) {
        var words = new FactWords(labels, page.m());
        var published = one.report().published();
        return new ModelAndView("press/report", "view", one)
                .addObject("errors", errors)
                .addObject("there", false)
                .addObject("text", ReportText.of(one.original(), one.claims()))
                .addObject("published", published == null ? "" : words.date(published))
                .addObject("addedBy", words.party(one.report().addedBy().value()))
                .addObject(
                        "claims",
                        one.claims().stream()
                                .map(claim -> ClaimView.of(claim, one.report().tag(), words))
                                .toList());
    }
}
