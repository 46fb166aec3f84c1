package org.entente.press.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.press.model.ReportState;
import org.entente.press.usecase.FilingAReport;
import org.entente.press.usecase.ReadingPress;
import org.entente.web.NotFound;
import org.entente.web.Page;
import org.springframework.core.io.ByteArrayResource;
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

/** One report beside what it says. */
@Controller
class PressReportController {

    private final ReadingPress reading;
    private final FilingAReport filing;
    private final PressReportPages pages;
    private final Clock clock;

    PressReportController(ReadingPress reading, FilingAReport filing, PressReportPages pages, Clock clock) {
        this.reading = reading;
        this.filing = filing;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/press/{id}")
    ModelAndView show(
            Actor actor, Page page, @PathVariable UUID id, @RequestParam(defaultValue = "false") boolean there) {
        var one = reading.report(actor, id, clock).orElseThrow(NotFound::new);
        return pages.of(one, page, Map.of()).addObject("there", there);
    }

    /** Handed out to be kept, as plain bytes: nothing in it runs under this address. */
    @GetMapping("/press/{id}/original")
    ResponseEntity<Resource> original(Actor actor, @PathVariable UUID id) {
        var content = reading.content(actor, id, clock).orElseThrow(NotFound::new);
        var name = ContentDisposition.attachment()
                .filename(
                        "report-" + content.report().sha256().substring(0, 12) + extension(content.mediaType()),
                        StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(new ByteArrayResource(content.content()));
    }

    private static String extension(String mediaType) {
        return switch (mediaType.split(";", 2)[0]) {
            case "text/html" -> ".html.txt";
            case "application/pdf" -> ".pdf";
            case "application/vnd.openxmlformats-officedocument.wordprocessingml.document" -> ".docx";
            case "application/vnd.oasis.opendocument.text" -> ".odt";
            default -> ".txt";
        };
    }

    @PostMapping("/press/{id}/filing")
    ModelAndView file(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String state) {
        for (var known : ReportState.values()) {
            if (known.name().equals(state)) {
                return PressAnswers.then(filing.file(actor, id, known, clock), report -> "/press/" + report);
            }
        }
        throw new NotFound();
    }

    @PostMapping("/press/{id}/reading")
    ModelAndView readAgain(Actor actor, @PathVariable UUID id) {
        return PressAnswers.then(filing.readAgain(actor, id, clock), report -> "/press/" + report);
    }
}
