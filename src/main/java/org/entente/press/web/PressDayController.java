package org.entente.press.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.entente.core.Actor;
import org.entente.core.Language;
import org.entente.press.usecase.ReadingTheDay;
import org.entente.web.Messages;
import org.entente.web.NotFound;
import org.entente.web.Page;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The review of one day, to read, to print and to send on as a document. */
@Controller
class PressDayController {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2200;

    private final ReadingTheDay reading;
    private final PartyLabels labels;
    private final Clock clock;

    PressDayController(ReadingTheDay reading, PartyLabels labels, Clock clock) {
        this.reading = reading;
        this.labels = labels;
        this.clock = clock;
    }

    @GetMapping("/groups/{slug}/press/day")
    ModelAndView show(
            Actor actor,
            Page page,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String language,
            @RequestParam(defaultValue = "") String party) {
        return page("press/day", actor, page, slug, asked(actor, day, language, party))
                .addObject("choices", labels.choices(page.m()));
    }

    @GetMapping("/groups/{slug}/press/day/print")
    ModelAndView print(
            Actor actor,
            Page page,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String language,
            @RequestParam(defaultValue = "") String party) {
        return page("press/sheet", actor, page, slug, asked(actor, day, language, party));
    }

    @GetMapping("/groups/{slug}/press/day.docx")
    ResponseEntity<byte[]> document(
            Actor actor,
            Page page,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String language,
            @RequestParam(defaultValue = "") String party) {
        var view = view(actor, page, slug, asked(actor, day, language, party));
        var name = ContentDisposition.attachment()
                .filename("press-" + slug + "-" + view.asked().day() + ".docx", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document"))
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(DayDocument.of(view, page.m()));
    }

    private ModelAndView page(String template, Actor actor, Page page, String slug, ReadingTheDay.Asked asked) {
        return new ModelAndView(template, "view", view(actor, page, slug, asked));
    }

    private DayView view(Actor actor, Page page, String slug, ReadingTheDay.Asked asked) {
        var day = reading.day(actor, slug, asked, clock).orElseThrow(NotFound::new);
        var words = new FactWords(labels, page.m());
        var own = actor.ifParty().map(code -> words.party(code.value())).orElse("");
        var scope = scope(day.asked(), words, page.m());
        return new DayView(day.place(), day.asked(), own, scope, told(day.told(), words), told(day.aboutUs(), words));
    }

    private static String scope(ReadingTheDay.Asked asked, FactWords words, Messages m) {
        var language = asked.language();
        var party = asked.party();
        if (language == null) {
            return party == null
                    ? m.get("press.day.scope.all")
                    : m.get("press.day.scope.party", "party", words.party(party));
        }
        var name = Language.of(language).orElseThrow().ownName();
        return party == null
                ? m.get("press.day.scope.language", "language", name)
                : m.get("press.day.scope.both", "language", name, "party", words.party(party));
    }

    private static List<DayView.Told> told(List<ReadingTheDay.Told> told, FactWords words) {
        return told.stream()
                .map(one -> new DayView.Told(
                        one.report(),
                        one.claims().stream()
                                .map(claim -> ClaimView.of(claim, one.report().tag(), words))
                                .toList()))
                .toList();
    }

    /** Today in the reader's zone where no day is asked for, or none that is one. */
    private ReadingTheDay.Asked asked(Actor actor, String day, String language, String party) {
        var today = LocalDate.ofInstant(clock.instant(), actor.zone());
        return new ReadingTheDay.Asked(
                readable(day, today),
                Language.of(language).map(Language::tag).orElse(null),
                labels.known(party).map(Object::toString).orElse(null));
    }

    private static LocalDate readable(String day, LocalDate otherwise) {
        try {
            var read = LocalDate.parse(day);
            return read.getYear() < FIRST_YEAR || read.getYear() > LAST_YEAR ? otherwise : read;
        } catch (DateTimeException none) {
            return otherwise;
        }
    }
}
