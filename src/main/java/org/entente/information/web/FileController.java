package org.entente.information.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.information.MarkingView;
import org.entente.information.Markings;
import org.entente.information.files.FileOutcome;
import org.entente.information.files.FileRefusal;
import org.entente.information.files.ReadingAFile;
import org.entente.information.files.ReadingAFile.OneFile;
import org.entente.information.files.RecallingAFile;
import org.entente.parties.Parties;
import org.entente.web.NotFound;
import org.entente.web.Page;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One file: what it is, what it holds, its recall, and what became of it with those who took it along. */
@Controller
class FileController {

    private final ReadingAFile reading;
    private final RecallingAFile recalling;
    private final Markings markings;
    private final Parties parties;
    private final Clock clock;

    FileController(ReadingAFile reading, RecallingAFile recalling, Markings markings, Parties parties, Clock clock) {
        this.reading = reading;
        this.recalling = recalling;
        this.markings = markings;
        this.parties = parties;
        this.clock = clock;
    }

    @GetMapping("/files/{id}")
    ModelAndView show(Actor actor, Page page, @PathVariable UUID id) {
        return page("information/file/show", page, file(actor, id));
    }

    /** Handed out to be kept, never shown in place: nothing in it runs under this address. */
    @GetMapping("/files/{id}/content")
    ResponseEntity<Resource> download(Actor actor, @PathVariable UUID id) {
        var content = reading.content(actor, id, clock).orElseThrow(NotFound::new);
        var name = ContentDisposition.attachment()
                .filename(content.file().name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(content.file().type().mediaType()))
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(new FileSystemResource(content.path()));
    }

    @GetMapping("/files/{id}/recall")
    ModelAndView askRecall(Actor actor, Page page, @PathVariable UUID id) {
        var file = file(actor, id);
        if (!file.speaksFor() || file.file().isRecalled()) {
            throw new NotFound();
        }
        return page("information/file/recall", page, file);
    }

    @PostMapping("/files/{id}/recall")
    ModelAndView recall(
            Actor actor, Page page, @PathVariable UUID id, @RequestParam(defaultValue = "") String confirmed) {
        return confirmed.isEmpty() ? askRecall(actor, page, id) : after(recalling.recall(actor, id, clock), id);
    }

    @GetMapping("/files/{id}/destruction")
    ModelAndView askDestruction(Actor actor, Page page, @PathVariable UUID id) {
        var file = file(actor, id);
        if (!file.owesDestruction()) {
            throw new NotFound();
        }
        return page("information/file/destruction", page, file);
    }

    @PostMapping("/files/{id}/destruction")
    ModelAndView confirmDestruction(
            Actor actor, Page page, @PathVariable UUID id, @RequestParam(defaultValue = "") String confirmed) {
        return confirmed.isEmpty()
                ? askDestruction(actor, page, id)
                : after(recalling.confirmDestruction(actor, id, clock), id);
    }

    /** What was done before is done: the page says so. For whoever may not act, there is no such act. */
    private static ModelAndView after(FileOutcome outcome, UUID id) {
        if (outcome instanceof FileOutcome.Refused(FileRefusal refusal)
                && (refusal == FileRefusal.NO_SUCH_PLACE || refusal == FileRefusal.NOT_ENTITLED)) {
            throw new NotFound();
        }
        return new ModelAndView("redirect:/files/" + id);
    }

    private OneFile file(Actor actor, UUID id) {
        return reading.file(actor, id, clock).orElseThrow(NotFound::new);
    }

    private ModelAndView page(String template, Page page, OneFile one) {
        var marking = markings.in(one.marked());
        return new ModelAndView(template, "view", one)
                .addObject("marking", MarkingView.of(marking, one.file().originator(), parties, page.m()))
                .addObject("parties", parties);
    }
}
