package org.entente.texts.web;

import java.util.Map;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.web.NotFound;
import org.entente.web.Page;
import org.entente.web.Pdf;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The action sheet of a procedure that has ended (SIL-23): a page to print, and the same as a tagged PDF. */
@Controller
class ActionSheetController {

    private final SilencePages pages;
    private final Pdf pdf;

    ActionSheetController(SilencePages pages, Pdf pdf) {
        this.pages = pages;
        this.pdf = pdf;
    }

    @GetMapping("/silence/{id}/action-sheet")
    ModelAndView show(Actor actor, Page page, @PathVariable UUID id) {
        return new ModelAndView("texts/silence/sheet", Map.of("view", ended(actor, page, id)))
                .addObject("speaks", pdf.speaks(page.language()));
    }

    @GetMapping("/silence/{id}/action-sheet.pdf")
    ResponseEntity<byte[]> download(Actor actor, Page page, @PathVariable UUID id) {
        if (!pdf.speaks(page.language())) {
            throw new NotFound();
        }
        var view = ended(actor, page, id);
        var title = page.m().get("silence.sheet.heading");
        var file = ContentDisposition.attachment()
                .filename("action-sheet-" + id + ".pdf")
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .body(pdf.of("texts/silence/_sheet", Map.of("page", page, "view", view), page.language(), title));
    }

    private SilenceView ended(Actor actor, Page page, UUID id) {
        var view = pages.view(actor, page, id);
        if (!view.hasEnded()) {
            throw new NotFound();
        }
        return view;
    }
}
