package org.entente.texts.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.information.RefusingMarks;
import org.entente.parties.Parties;
import org.entente.texts.model.Silence;
import org.entente.texts.model.SilenceCapitals;
import org.entente.texts.model.SilenceRefusal;
import org.entente.texts.model.SilenceStart;
import org.entente.texts.model.SilenceTerms;
import org.entente.texts.usecase.LaunchingSilence;
import org.entente.texts.usecase.LaunchingSilence.Prospect;
import org.entente.texts.usecase.LaunchingSilence.Request;
import org.entente.texts.usecase.ReadingSilence;
import org.entente.texts.usecase.SilenceOutcome;
import org.entente.web.Identifier;
import org.entente.web.NotFound;
import org.entente.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The launch of a silence on the latest issued version of a text: every check, then exactly what will be recorded. */
@Controller
class SilenceLaunchController {

    /** The form is filled in, read and confirmed meanwhile: the period is counted from then (SIL-02). */
    private static final Duration TO_FILL_IN = Duration.ofMinutes(15);

    private static final Duration STEP = Duration.ofMinutes(5);
    private static final int STEPS_IN_A_FORTNIGHT = 14 * 24 * 12;

    private final LaunchingSilence launching;
    private final ReadingSilence reading;
    private final Parties parties;
    private final RefusingMarks marks;
    private final Clock clock;
    private final SilenceCapitals capitals = SilenceCapitals.load();

    SilenceLaunchController(
            LaunchingSilence launching, ReadingSilence reading, Parties parties, RefusingMarks marks, Clock clock) {
        this.launching = launching;
        this.reading = reading;
        this.parties = parties;
        this.marks = marks;
        this.clock = clock;
    }

    @GetMapping("/texts/{textId}/silence")
    ModelAndView ask(
            Actor actor, Page page, @PathVariable UUID textId, @RequestParam MultiValueMap<String, String> sent) {
        return page("texts/silence/launch", page, textId, consider(actor, textId, sent));
    }

    @PostMapping("/texts/{textId}/silence")
    ModelAndView launch(
            Actor actor, Page page, @PathVariable UUID textId, @RequestParam MultiValueMap<String, String> sent) {
        var prospect = consider(actor, textId, sent);
        if (marks.refuses(actor, "texts", textId, prospect.request().waiver(), clock)) {
            var refused = prospect.refusedFor(List.of(SilenceRefusal.BEARS_CLASSIFICATION));
            return refused(page("texts/silence/launch", page, textId, refused));
        }
        if (!sent.containsKey("form") || prospect.reasons().contains(SilenceRefusal.OVERTAKEN)) {
            return prospect.reasons().isEmpty()
                    ? page("texts/silence/launching", page, textId, prospect)
                            .addObject("form", UUID.randomUUID().toString())
                    : refused(page("texts/silence/launch", page, textId, prospect));
        }
        var outcome =
                launching.launchOnce(actor, prospect.request(), SilenceForms.token(sent.toSingleValueMap()), clock);
        if (outcome.isEmpty()) {
            return new ModelAndView("redirect:" + latest(actor, textId));
        }
        return switch (outcome.get()) {
            case SilenceOutcome.NotThere _ -> throw new NotFound();
            case SilenceOutcome.Refused(var reasons) ->
                refused(page("texts/silence/launch", page, textId, prospect.refusedFor(reasons)));
            case SilenceOutcome.Done done ->
                new ModelAndView("redirect:/silence/" + done.silence().id());
        };
    }

    private String latest(Actor actor, UUID textId) {
        return reading.ofText(actor, textId).stream()
                .findFirst()
                .map(silence -> "/silence/" + silence.id())
                .orElse("/texts/" + textId);
    }

    private Prospect consider(Actor actor, UUID textId, MultiValueMap<String, String> sent) {
        var versions = new ArrayList<UUID>();
        versions.add(reading.latestIssued(actor, textId).orElseThrow(NotFound::new));
        sent.getOrDefault("with", List.of()).stream()
                .map(Identifier::of)
                .filter(version -> !versions.contains(version))
                .forEach(versions::add);
        var one = sent.toSingleValueMap();
        var prospect = launching
                .consider(actor, versions, (terms, waiting) -> request(versions, one, terms, waiting), clock)
                .orElseThrow(NotFound::new);
        // What was on the page must be what is launched: a version that was issued meanwhile is read first.
        return versions.getFirst()
                        .toString()
                        .equals(one.getOrDefault("version", versions.getFirst().toString()))
                ? prospect
                : prospect.refusedFor(List.of(SilenceRefusal.OVERTAKEN));
    }

    private Request request(
            List<UUID> versions, Map<String, String> sent, SilenceTerms terms, @Nullable Silence waiting) {
        var zone = terms.zone();
        var meeting = sent.getOrDefault("meeting", "");
        var launchAt = sent.getOrDefault("launch", "");
        // An hour that cannot be read counts as now: never a reason to start earlier than was meant.
        SilenceStart start = new SilenceStart.Now();
        if (!meeting.isBlank()) {
            start = new SilenceStart.InMeeting(
                    SilenceFields.instant(meeting, zone).orElse(clock.instant()));
        } else if (!launchAt.isBlank()) {
            start = new SilenceStart.At(SilenceFields.instant(launchAt, zone).orElse(Instant.EPOCH));
        }
        var proposed = waiting == null
                ? Optional.<Instant>empty()
                : waiting.procedure().expiresAt();
        var until = proposed.orElseGet(() -> SilenceFields.instant(sent.getOrDefault("until", ""), zone)
                .orElseGet(() -> sent.containsKey("until") ? clock.instant() : suggested(terms)));
        return new Request(
                List.copyOf(versions),
                until,
                sent.containsKey("urgent"),
                sent.getOrDefault("waiver", "").strip(),
                start);
    }

    /** The first hour inside the window that still gives the minimum. */
    private Instant suggested(SilenceTerms terms) {
        var start =
                clock.instant().plus(terms.profile().starting().window() == null ? Duration.ofMinutes(2) : TO_FILL_IN);
        var at = terms.earliestExpiry(start).truncatedTo(ChronoUnit.MINUTES).plus(Duration.ofMinutes(1));
        for (var step = 0; step < STEPS_IN_A_FORTNIGHT && !terms.inWindow(at); step++) {
            at = at.plus(STEP);
        }
        return at;
    }

    private ModelAndView page(String view, Page page, UUID textId, Prospect prospect) {
        return new ModelAndView(view)
                .addObject("textId", textId)
                .addObject("view", SilenceLaunchView.of(prospect, page.m(), parties, capitals, clock.instant()));
    }

    private static ModelAndView refused(ModelAndView page) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
