package org.entente.texts.web;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.information.MarkingView;
import org.entente.information.Markings;
import org.entente.information.PreviewView;
import org.entente.information.PreviewingAnAudience;
import org.entente.parties.Parties;
import org.entente.texts.model.Text;
import org.entente.texts.model.TextOutcome;
import org.entente.texts.model.TextRefusal;
import org.entente.texts.usecase.ReadingTexts;
import org.entente.texts.usecase.ReadingTexts.TextFile;
import org.entente.texts.usecase.SharingAText;
import org.entente.web.NotFound;
import org.entente.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Putting a draft before the group: the question first, then the act. */
@Controller
class SharingController {

    private final ReadingTexts reading;
    private final SharingAText sharing;
    private final Markings markings;
    private final PreviewingAnAudience previewing;
    private final Parties parties;
    private final Clock clock;

    SharingController(
            ReadingTexts reading,
            SharingAText sharing,
            Markings markings,
            PreviewingAnAudience previewing,
            Parties parties,
            Clock clock) {
        this.reading = reading;
        this.sharing = sharing;
        this.markings = markings;
        this.previewing = previewing;
        this.parties = parties;
        this.clock = clock;
    }

    /** Who will read is for those alone to know who may let them. */
    @GetMapping("/texts/{id}/sharing")
    ModelAndView ask(Actor actor, Page page, @PathVariable UUID id) {
        var file = file(actor, id);
        if (!file.dossier().mayShare()) {
            throw new NotFound();
        }
        var group = file.dossier().group().id();
        var marking = markings.naming(file.marking(), actor);
        var originator = file.dossier().text().penholder().party();
        var preview = previewing.of(actor, marking, originator, group, clock.instant());
        return page(page, file, PreviewView.of(preview, parties, page.m()));
    }

    @PostMapping("/texts/{id}/sharing")
    ModelAndView share(
            Actor actor, Page page, @PathVariable UUID id, @RequestParam(defaultValue = "") String confirmed) {
        if (confirmed.isEmpty()) {
            return ask(actor, page, id);
        }
        return switch (sharing.share(actor, id, clock)) {
            case TextOutcome.Done<Text> _ -> new ModelAndView("redirect:/texts/" + id);
            case TextOutcome.Refused<Text>(TextRefusal refusal) ->
                Refused.with(page(page, file(actor, id), null), refusal, page);
        };
    }

    private TextFile file(Actor actor, UUID id) {
        return reading.text(actor, id, Optional.empty(), clock).orElseThrow(NotFound::new);
    }

    private ModelAndView page(Page page, TextFile file, @Nullable PreviewView preview) {
        var originator = file.dossier().text().penholder().party();
        return new ModelAndView("texts/sharing", "file", file)
                .addObject("marking", MarkingView.of(file.marking(), originator, parties, page.m()))
                .addObject("preview", preview)
                .addObject("refused", "");
    }
}
