package org.entente.directory.web;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.core.Ids;
import org.entente.directory.PingOutcome;
import org.entente.directory.usecase.PingReading;
import org.entente.directory.usecase.ReadingTheDirectory;
import org.entente.directory.usecase.TestingCommunication;
import org.entente.identity.Titles;
import org.entente.web.CommaSeparated;
import org.entente.web.Messages;
import org.entente.web.NotFound;
import org.entente.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The communication tests of a group: their history, their results, and how the chair starts one. */
@Controller
class PingController {

    static final List<Integer> HOURS = List.of(24, 48, 72);

    private final ReadingTheDirectory reading;
    private final PingReading pings;
    private final TestingCommunication testing;
    private final Titles titles;
    private final Clock clock;

    PingController(
            ReadingTheDirectory reading, PingReading pings, TestingCommunication testing, Titles titles, Clock clock) {
        this.reading = reading;
        this.pings = pings;
        this.testing = testing;
        this.titles = titles;
        this.clock = clock;
    }

    @GetMapping("/groups/{slug}/communication-tests")
    ModelAndView history(Actor actor, @PathVariable String slug) {
        var group = reading.group(actor, slug);
        return new ModelAndView("directory/pings")
                .addObject("group", group)
                .addObject("pings", pings.history(actor, group))
                .addObject("runs", pings.runs(actor, slug))
                .addObject("now", clock.instant());
    }

    @GetMapping("/groups/{slug}/communication-tests/new")
    ModelAndView ask(Actor actor, @PathVariable String slug) {
        return form(actor, slug, null);
    }

    @PostMapping("/groups/{slug}/communication-tests/new")
    ModelAndView start(Page page, @PathVariable String slug, @RequestParam Map<String, String> sent) {
        var actor = page.actor();
        testing.runBy(actor, slug);
        var hours = HOURS.stream()
                .filter(choice -> choice.toString().equals(sent.get("hours")))
                .findFirst()
                .orElseThrow(NotFound::new);
        var path = "redirect:/groups/" + slug + "/communication-tests";
        return switch (testing.start(actor, slug, Duration.ofHours(hours), EntryController.token(sent), clock)) {
            case PingOutcome.Started started -> new ModelAndView(path + "/" + started.id());
            case PingOutcome.Running _ -> refused(form(actor, slug, page.m().get("directory.ping.running")));
            case PingOutcome.Nobody _ -> refused(form(actor, slug, page.m().get("directory.ping.nobody")));
        };
    }

    @GetMapping("/groups/{slug}/communication-tests/{id}")
    ModelAndView results(Actor actor, @PathVariable String slug, @PathVariable UUID id) {
        var group = reading.group(actor, slug);
        var results = pings.results(actor, group, id);
        return new ModelAndView("directory/ping")
                .addObject("group", group)
                .addObject("ping", results.ping())
                .addObject("targets", results.targets())
                .addObject("titles", titles)
                .addObject("now", clock.instant());
    }

    @GetMapping("/groups/{slug}/communication-tests/{id}/results.csv")
    ResponseEntity<byte[]> table(Page page, @PathVariable String slug, @PathVariable UUID id) {
        var group = reading.group(page.actor(), slug);
        var results = pings.results(page.actor(), group, id);
        var name = "%s-communication-test-%s.csv"
                .formatted(
                        group.acronym(), results.ping().startedAt().toString().substring(0, 10));
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", java.nio.charset.StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(rows(results, page.m()).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private String rows(PingReading.Results results, Messages m) {
        var rows = new java.util.ArrayList<List<String>>();
        rows.add(List.of(
                m.get("directory.column.mission"),
                m.get("directory.column.code"),
                m.get("directory.column.topic"),
                m.get("directory.column.function"),
                m.get("directory.column.result"),
                m.get("directory.column.hours")));
        for (var target : results.targets()) {
            rows.add(List.of(
                    titles.mission(target.mission().party(), target.mission().dutyStation(), m.language()),
                    target.mission().party().value(),
                    target.topicWords(m),
                    target.function(),
                    target.result(results.ping(), clock.instant(), m),
                    target.answeredAt() == null ? "" : String.valueOf(target.hours(results.ping()))));
        }
        return CommaSeparated.of(rows);
    }

    private ModelAndView form(Actor actor, String slug, @Nullable String refusal) {
        return new ModelAndView("directory/ping-form")
                .addObject("group", testing.runBy(actor, slug))
                .addObject("hours", HOURS)
                .addObject("token", Ids.next())
                .addObject("errors", refusal == null ? Map.of() : Map.of("hours", refusal));
    }

    private static ModelAndView refused(ModelAndView page) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
