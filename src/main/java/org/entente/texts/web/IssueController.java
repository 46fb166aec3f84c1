package org.entente.texts.web;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.texts.model.NegotiationLabels;
import org.entente.texts.model.ParagraphKind;
import org.entente.texts.usecase.IssuingAVersion;
import org.entente.texts.usecase.ReadingTexts;
import org.entente.texts.usecase.ReadingTexts.IssueFile;
import org.entente.web.Messages;
import org.entente.web.NotFound;
import org.entente.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Freezing a version under a symbol: every check with its outcome and what will be recorded, then the act. */
@Controller
class IssueController {

    private final ReadingTexts reading;
    private final IssuingAVersion issuing;
    private final FindingWords findings;
    private final Clock clock;

    IssueController(ReadingTexts reading, IssuingAVersion issuing, FindingWords findings, Clock clock) {
        this.reading = reading;
        this.issuing = issuing;
        this.findings = findings;
        this.clock = clock;
    }

    @GetMapping("/texts/{id}/versions/{number:\\d+}/issue")
    ModelAndView ask(Actor actor, Page page, @PathVariable UUID id, @PathVariable int number) {
        var file = reading.issue(actor, id, number, clock).orElseThrow(NotFound::new);
        return new ModelAndView("texts/issue", "file", file)
                .addObject("findings", findings(file, page.m()))
                .addObject("refused", "");
    }

    @PostMapping("/texts/{id}/versions/{number:\\d+}/issue")
    ModelAndView issue(
            Actor actor,
            Page page,
            @PathVariable UUID id,
            @PathVariable int number,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam(defaultValue = "") String confirmed) {
        // asked first: where the act succeeds there is nothing left to ask
        var again = ask(actor, page, id, number);
        if (confirmed.isEmpty()) {
            return again;
        }
        return Refused.orTo("/texts/" + id, issuing.issue(actor, id, number, Optional.of(seen), clock), page, again);
    }

    private List<LabelledFinding> findings(IssueFile file, Messages m) {
        var words = file.sheet().words();
        var labels = NegotiationLabels.of(words);
        var titleId = words.paragraphs().getFirst().id();
        return file.readiness().findings().stream()
                .map(finding -> new LabelledFinding(
                        finding.paragraphId().equals(titleId)
                                ? TextWords.paragraph(m, ParagraphKind.TITLE)
                                : labels.getOrDefault(finding.paragraphId(), ""),
                        TextWords.language(m, finding.language()),
                        new FindingView(findings.sentence(finding, m), finding.isError())))
                .toList();
    }
}
