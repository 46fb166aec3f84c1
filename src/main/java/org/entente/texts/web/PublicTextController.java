package org.entente.texts.web;

import java.nio.charset.StandardCharsets;
import org.entente.core.Actor;
import org.entente.core.Language;
import org.entente.texts.usecase.ReadingTexts;
import org.entente.web.Address;
import org.entente.web.NotFound;
import org.entente.web.Page;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** An adopted and released text, for everyone, under its permanent address; nobody needs an account. */
@Controller
class PublicTextController {

    private final ReadingTexts reading;
    private final Address address;

    PublicTextController(ReadingTexts reading, Address address) {
        this.reading = reading;
        this.address = address;
    }

    /** In the reader's language where the text has it, else in the first it has. */
    @GetMapping("/p/{shortId}")
    ModelAndView show(Actor actor, Page page, @PathVariable String shortId) {
        var view = PublicTextView.of(reading.released(actor, shortId).orElseThrow(NotFound::new), address);
        return new ModelAndView("texts/public", "view", view.in(page.language()).orElse(view));
    }

    @GetMapping("/p/{shortId}/{tag}")
    ModelAndView show(Actor actor, @PathVariable String shortId, @PathVariable String tag) {
        return new ModelAndView("texts/public", "view", view(actor, shortId, tag));
    }

    /** The bytes whose SHA-256 the page shows and the record holds. */
    @GetMapping("/p/{shortId}/{tag}/canonical")
    ResponseEntity<byte[]> canonical(Actor actor, @PathVariable String shortId, @PathVariable String tag) {
        var view = view(actor, shortId, tag);
        var disposition = ContentDisposition.attachment()
                .filename(shortId + "-" + view.language().tag() + ".txt")
                .build();
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "plain", StandardCharsets.UTF_8))
                .header("Content-Disposition", disposition.toString())
                .body(view.canonical().getBytes(StandardCharsets.UTF_8));
    }

    private PublicTextView view(Actor actor, String shortId, String tag) {
        var view = PublicTextView.of(reading.released(actor, shortId).orElseThrow(NotFound::new), address);
        return Language.of(tag)
                .filter(language -> language.tag().equals(tag))
                .flatMap(view::in)
                .orElseThrow(NotFound::new);
    }
}
