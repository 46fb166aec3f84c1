package org.entente.information.web;

import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.information.files.AttachingAFile;
import org.entente.information.files.FileOutcome;
import org.entente.information.files.FilePlace;
import org.entente.information.files.FileRefusal;
import org.entente.information.files.ReadingAFile;
import org.entente.web.Identifier;
import org.entente.web.NotFound;
import org.entente.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The files of a text or a group, and attaching one more. */
@Controller
class FilesController {

    private final AttachingAFile attaching;
    private final ReadingAFile reading;
    private final Clock clock;

    FilesController(AttachingAFile attaching, ReadingAFile reading, Clock clock) {
        this.attaching = attaching;
        this.reading = reading;
        this.clock = clock;
    }

    @GetMapping("/files/of/{placeId}")
    ModelAndView list(Actor actor, @PathVariable UUID placeId, @RequestParam(defaultValue = "1") int page) {
        var files = reading.ofPlace(actor, placeId, Math.clamp(page, 1, 100_000), clock)
                .orElseThrow(NotFound::new);
        return new ModelAndView("information/file/list", "view", files);
    }

    @GetMapping("/files/of/{placeId}/new")
    ModelAndView ask(Actor actor, @PathVariable UUID placeId) {
        return form(place(actor, placeId), UUID.randomUUID().toString(), Map.of(), false);
    }

    @PostMapping("/files/of/{placeId}")
    ModelAndView attach(
            Actor actor,
            Page page,
            @PathVariable UUID placeId,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String form,
            @RequestParam(defaultValue = "false") boolean category)
            throws IOException {
        var place = place(actor, placeId);
        return switch (attach(actor, place, file, Identifier.of(form), category)) {
            case FileOutcome.Done(UUID id) -> new ModelAndView("redirect:/files/" + id);
            case FileOutcome.SentBefore _ -> new ModelAndView("redirect:/files/of/" + place.id());
            case FileOutcome.Refused(FileRefusal refusal) -> refused(page, place, form, refusal);
        };
    }

    private FileOutcome attach(Actor actor, FilePlace place, @Nullable MultipartFile file, UUID form, boolean category)
            throws IOException {
        if (file == null || file.isEmpty()) {
            return new FileOutcome.Refused(FileRefusal.MISSING);
        }
        var name = file.getOriginalFilename();
        try (var content = file.getInputStream()) {
            var sent = new AttachingAFile.Sent(name == null ? "" : name, content, category, form);
            return attaching.attach(actor, place.id(), sent, clock);
        }
    }

    private ModelAndView refused(Page page, FilePlace place, String form, FileRefusal refusal) {
        if (refusal == FileRefusal.NO_SUCH_PLACE) {
            throw new NotFound();
        }
        var sentence = FileWords.refusal(page.m(), refusal, attaching.megabytes());
        var asks = refusal == FileRefusal.ASK_CATEGORY;
        var again = form(place, form, Map.of(asks ? "category" : "file", sentence), asks);
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again;
    }

    private ModelAndView form(FilePlace place, String token, Map<String, String> errors, boolean asks) {
        return new ModelAndView("information/file/attach", "place", place)
                .addObject("token", token)
                .addObject("errors", errors)
                .addObject("asks", asks)
                .addObject("megabytes", attaching.megabytes());
    }

    private FilePlace place(Actor actor, UUID placeId) {
        return attaching
                .place(actor, placeId, clock)
                .filter(FilePlace::mayAttach)
                .orElseThrow(NotFound::new);
    }
}
