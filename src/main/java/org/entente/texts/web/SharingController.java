package org.entente.texts.web;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.information.MarkingView;
import org.entente.information.PreviewView;
import org.entente.information.PreviewingAnAudience;
import org.entente.parties.Parties;
import org.entente.texts.usecase.ReadingTexts;
import org.entente.texts.usecase.SharingAText;
import org.entente.web.NotFound;
import org.entente.web.Page;
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
    private final PreviewingAnAudience previewing;
    private final Parties parties;
    private final Clock clock;

    SharingController(
            ReadingTexts reading, SharingAText sharing, PreviewingAnAudience previewing, Parties parties, Clock clock) {
        this.reading = reading;
        this.sharing = sharing;
        this.previewing = previewing;
        this.parties = parties;
        this.clock = clock;
    }

    @GetMapping("/texts/{id}/sharing")
    ModelAndView ask(Actor actor, Page page, @PathVariable UUID id) {
        var file = reading.text(actor, id, Optional.empty(), clock).orElseThrow(NotFound::new);
        var originator = file.dossier().text().penholder().party();
        var group = file.dossier().group().id();
        var preview = previewing.of(actor, file.marking(), originator, group, clock.instant());
        return new ModelAndView("texts/sharing", "file", file)
                .addObject("marking", MarkingView.of(file.marking(), originator, parties, page.m()))
                .addObject("preview", PreviewView.of(preview, parties, page.m()))
                .addObject("refused", "");
    }

    @PostMapping("/texts/{id}/sharing")
    ModelAndView share(
            Actor actor, Page page, @PathVariable UUID id, @RequestParam(defaultValue = "") String confirmed) {
        if (confirmed.isEmpty()) {
            return ask(actor, page, id);
        }
        return Refused.orTo("/texts/" + id, sharing.share(actor, id, clock), page, ask(actor, page, id));
    }
}
