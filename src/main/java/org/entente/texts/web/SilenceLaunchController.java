package org.entente.texts.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.parties.Parties;
import org.entente.texts.model.Deadline;
import org.entente.texts.model.SilenceCapitals;
import org.entente.texts.model.SilenceTerms;
import org.entente.texts.usecase.LaunchingSilence;
import org.entente.texts.usecase.LaunchingSilence.Prospect;
import org.entente.texts.usecase.LaunchingSilence.Request;
import org.entente.texts.usecase.ReadingSilence;
import org.entente.texts.usecase.SilenceOutcome;
import org.entente.web.NotFound;
import org.entente.web.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
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
    private final Clock clock;
    private final SilenceCapitals capitals = SilenceCapitals.load();

    SilenceLaunchController(LaunchingSilence launching, ReadingSilence reading, Parties parties, Clock clock) {
        this.launching = launching;
        this.reading = reading;
        this.parties = parties;
        this.clock = clock;
    }

    @GetMapping("/texts/{textId}/silence")
    ModelAndView ask(Actor actor, Page page, @PathVariable UUID textId, @RequestParam Map<String, String> sent) {
        var version = version(actor, textId);
        var prospect = consider(actor, new Request(List.of(version), clock.instant(), false, ""));
        var until = sent.getOrDefault(
                "until",
                SilenceFields.local(
                        suggested(prospect.terms()), prospect.terms().zone()));
        var request = request(version, until, sent, prospect.terms());
        return page("texts/silence/launch", page, textId, consider(actor, request), request, until);
    }

    @PostMapping("/texts/{textId}/silence")
    ModelAndView launch(Actor actor, Page page, @PathVariable UUID textId, @RequestParam Map<String, String> sent) {
        var version = version(actor, textId);
        var terms = consider(actor, new Request(List.of(version), clock.instant(), false, ""))
                .terms();
        var until = sent.getOrDefault("until", "");
        var request = request(version, until, sent, terms);
        var prospect = consider(actor, request);
        if (!prospect.reasons().isEmpty()) {
            return refused(page("texts/silence/launch", page, textId, prospect, request, until));
        }
        if (!sent.containsKey("form")) {
            return page("texts/silence/launching", page, textId, prospect, request, until)
                    .addObject("form", UUID.randomUUID().toString());
        }
        if (!reading.firstUse(SilenceForms.token(sent), clock)) {
            return new ModelAndView("redirect:" + latest(actor, textId));
        }
        return switch (launching.launch(actor, request, clock)) {
            case SilenceOutcome.NotThere _ -> throw new NotFound();
            case SilenceOutcome.Refused _ ->
                refused(page("texts/silence/launch", page, textId, consider(actor, request), request, until));
            case SilenceOutcome.Done done ->
                new ModelAndView("redirect:/silence/" + done.silence().id());
        };
    }

    private UUID version(Actor actor, UUID textId) {
        return reading.latestIssued(actor, textId).orElseThrow(NotFound::new);
    }

    private String latest(Actor actor, UUID textId) {
        return reading.ofText(actor, textId).stream()
                .findFirst()
                .map(silence -> "/silence/" + silence.id())
                .orElse("/texts/" + textId);
    }

    private Prospect consider(Actor actor, Request request) {
        return launching.consider(actor, request, clock).orElseThrow(NotFound::new);
    }

    private Request request(UUID version, String until, Map<String, String> sent, SilenceTerms terms) {
        return new Request(
                List.of(version),
                SilenceFields.instant(until, terms.zone()).orElse(clock.instant()),
                sent.containsKey("urgent"),
                sent.getOrDefault("waiver", "").strip());
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

    private ModelAndView page(String view, Page page, UUID textId, Prospect prospect, Request request, String until) {
        var m = page.m();
        var terms = prospect.terms();
        var now = clock.instant();
        var names = parties.inProtocolOrder(prospect.entitled(), m.language()).stream()
                .map(party -> party.shortName(m.language()))
                .toList();
        var resting = parties
                .inProtocolOrder(capitals.resting(prospect.entitled(), terms.dateOf(request.expiresAt())), m.language())
                .stream()
                .map(party -> party.shortName(m.language()))
                .toList();
        var localHour = Deadline.crossesClockChange(now, request.expiresAt(), terms)
                ? m.weekdayDateTime(Deadline.atSameLocalHour(now, terms), terms.zone())
                : "";
        return new ModelAndView(view)
                .addObject("textId", textId)
                .addObject("title", prospect.text().title().in(m.language()))
                .addObject("titleLanguage", prospect.text().title().languageFor(m.language()))
                .addObject("symbol", prospect.versions().getFirst().symbol())
                .addObject("hashes", hashes(prospect))
                .addObject("zone", terms.zone())
                .addObject("profile", SilenceWords.preset(m, terms.profile().name()))
                .addObject("earliest", terms.earliestExpiry(now))
                .addObject("expiresAt", request.expiresAt())
                .addObject("now", now)
                .addObject("until", until)
                .addObject("urgent", request.urgent())
                .addObject("waiver", request.waiver())
                .addObject("names", names)
                .addObject("resting", resting)
                .addObject("localHour", localHour)
                .addObject(
                        "reasons",
                        prospect.reasons().stream()
                                .map(reason -> SilenceWords.refusal(m, reason))
                                .distinct()
                                .toList());
    }

    private static Map<String, String> hashes(Prospect prospect) {
        var hashes = new LinkedHashMap<String, String>();
        prospect.versions().getFirst().sha256ByLanguage().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> hashes.put(entry.getKey().ownName(), entry.getValue()));
        return hashes;
    }

    private static ModelAndView refused(ModelAndView page) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
