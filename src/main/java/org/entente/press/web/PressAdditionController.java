package org.entente.press.web;

import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import org.entente.core.Actor;
import org.entente.press.model.PressOutcome;
import org.entente.press.model.PressRefusal;
import org.entente.press.usecase.AddingAReport;
import org.entente.press.usecase.PressPlace;
import org.entente.press.usecase.ReadingPress;
import org.entente.web.NotFound;
import org.entente.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Adding a report: by its words, its file or its address. */
@Controller
class PressAdditionController {

    private final ReadingPress reading;
    private final AddingAReport adding;
    private final Clock clock;

    PressAdditionController(ReadingPress reading, AddingAReport adding, Clock clock) {
        this.reading = reading;
        this.adding = adding;
        this.clock = clock;
    }

    @GetMapping("/groups/{slug}/press/new")
    ModelAndView ask(Actor actor, @PathVariable String slug) {
        return form(place(actor, slug), "", "", Map.of());
    }

    @PostMapping("/groups/{slug}/press")
    ModelAndView add(
            Actor actor,
            Page page,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String address,
            @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        var place = place(actor, slug);
        return PressAnswers.orAgain(
                sent(actor, slug, words, address, file),
                added -> "/press/" + added.id() + (added.wasThere() ? "?there=true" : ""),
                page.m(),
                (refusal, sentence) -> Map.of(field(file, address), sentence),
                errors -> form(place, words, address, errors));
    }

    private PressOutcome<AddingAReport.Added> sent(
            Actor actor, String slug, String words, String address, @Nullable MultipartFile file) throws IOException {
        var named = file == null ? null : file.getOriginalFilename();
        if (file == null || file.isEmpty()) {
            return adding.add(actor, slug, new AddingAReport.Sent(new byte[0], "", address, words), clock);
        }
        if (file.getSize() > adding.megabytes() * 1_000_000) {
            return PressOutcome.refused(PressRefusal.TOO_LARGE);
        }
        var sent = new AddingAReport.Sent(file.getBytes(), named == null ? "" : named, address, words);
        return adding.add(actor, slug, sent, clock);
    }

    /** The one of the three that counted. */
    private static String field(@Nullable MultipartFile file, String address) {
        return file != null && !file.isEmpty() ? "file" : address.isBlank() ? "words" : "address";
    }

    private PressPlace place(Actor actor, String slug) {
        return reading.reviewing(actor, slug, clock).orElseThrow(NotFound::new);
    }

    private ModelAndView form(PressPlace place, String words, String address, Map<String, String> errors) {
        return new ModelAndView("press/new", "place", place)
                .addObject("words", words)
                .addObject("address", address)
                .addObject("megabytes", adding.megabytes())
                .addObject("errors", errors);
    }
}
