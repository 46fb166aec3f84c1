package org.entente.record.web;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.entente.core.Actor;
import org.entente.parties.Parties;
import org.entente.record.model.Acts.ActFilter;
import org.entente.record.usecase.MakingReceipts;
import org.entente.record.usecase.PublishedLog;
import org.entente.record.usecase.ReadingTheRecord;
import org.entente.record.words.ActWords;
import org.entente.web.Identifier;
import org.entente.web.NavigationEntry;
import org.entente.web.NotFound;
import org.entente.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The acts a reader is entitled to, each with its receipt. */
@Controller
class RecordController {

    private static final int ROWS = 50;

    private final ReadingTheRecord reading;
    private final MakingReceipts receipts;
    private final PublishedLog log;
    private final Parties parties;

    RecordController(ReadingTheRecord reading, MakingReceipts receipts, PublishedLog log, Parties parties) {
        this.reading = reading;
        this.receipts = receipts;
        this.log = log;
        this.parties = parties;
    }

    @Bean
    static NavigationEntry recordNavigation() {
        return new NavigationEntry(60, "record.navigation", "/record", Set.of(Actor.Kind.DELEGATE));
    }

    @GetMapping("/record")
    ModelAndView list(
            Actor actor,
            Page page,
            @RequestParam(required = false) @Nullable Long before,
            @RequestParam(required = false) @Nullable String kind) {
        var wanted = kind == null || kind.isBlank() ? null : kind;
        var found = reading.page(actor, new ActFilter(before, wanted), ROWS + 1);
        var view = RecordView.of(found, ROWS, wanted, words(page), log);
        return new ModelAndView("record/list", "view", view);
    }

    @GetMapping("/record/acts/{actId}")
    ModelAndView show(Actor actor, Page page, @PathVariable String actId) {
        var found = receipts.withAct(actor, Identifier.of(actId)).orElseThrow(NotFound::new);
        return new ModelAndView(
                "record/show", "view", ActView.of(found.act(), found.receipt().orElse(null), words(page)));
    }

    @GetMapping("/record/acts/{actId}/receipt")
    ResponseEntity<byte[]> receipt(Actor actor, @PathVariable String actId) {
        var receipt = receipts.of(actor, Identifier.of(actId)).orElseThrow(NotFound::new);
        var name = "receipt-" + Identifier.of(actId) + ".txt";
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "plain", StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noStore())
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(receipt.toString().getBytes(StandardCharsets.UTF_8));
    }

    private ActWords words(Page page) {
        return new ActWords(page.m(), parties, page.actor().zone());
    }
}
