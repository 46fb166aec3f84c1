package org.entente.groups.web;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.core.Actor;
import org.entente.database.ActorTransactions;
import org.entente.groups.Groups;
import org.entente.groups.Outcome;
import org.entente.groups.RefusedWords;
import org.entente.groups.usecase.KeepingACalendar;
import org.entente.identity.MissionPlaces;
import org.entente.web.Messages;
import org.entente.web.NotFound;
import org.entente.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The calendar of a duty station: read by every member, kept by the chair. */
@Controller
class CalendarController {

    private final Groups groups;
    private final KeepingACalendar keeping;
    private final MissionPlaces missionPlaces;
    private final GroupPlace place;
    private final ActorTransactions transactions;
    private final ObjectProvider<RefusedWords> words;
    private final Clock clock;

    CalendarController(
            Groups groups,
            KeepingACalendar keeping,
            MissionPlaces missionPlaces,
            GroupPlace place,
            ActorTransactions transactions,
            ObjectProvider<RefusedWords> words,
            Clock clock) {
        this.groups = groups;
        this.keeping = keeping;
        this.missionPlaces = missionPlaces;
        this.place = place;
        this.transactions = transactions;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/groups/{slug}/calendars/{code}")
    ModelAndView show(Actor actor, Page page, @PathVariable String slug, @PathVariable String code) {
        return new ModelAndView("groups/calendar", "view", read(actor, page.m(), slug, code, null, Map.of()));
    }

    @PostMapping("/groups/{slug}/calendars/{code}")
    ModelAndView keep(
            Actor actor,
            Page page,
            @PathVariable String slug,
            @PathVariable String code,
            @RequestParam(required = false) @Nullable Set<Integer> weekend,
            @RequestParam(required = false) @Nullable String holidays) {
        var form = new CalendarForm(weekend, holidays);
        var view = read(actor, page.m(), slug, code, form, Map.of());
        var errors = errors(form, page.m());
        var path = "/groups/" + slug + "/calendars/" + code;
        if (words.stream().anyMatch(known -> known.refuses(actor, path, form.occasions(), clock))) {
            errors = Map.of("holidays", page.m().get("information.refused.classified"));
        }
        if (errors.isEmpty()) {
            var outcome = keeping.keep(
                    actor,
                    view.group().id(),
                    view.chapter().id(),
                    form.weekendDays(),
                    form.readHolidays(view.holidays(), actor.language()),
                    clock);
            switch (outcome) {
                case Outcome.Done<?> done -> {
                    return new ModelAndView("redirect:" + path);
                }
                case Outcome.Refused<?> refused ->
                    errors = Map.of("holidays", GroupWords.refusal(page.m(), refused.refusal()));
            }
        }
        var answer = new ModelAndView("groups/calendar", "view", read(actor, page.m(), slug, code, form, errors));
        answer.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return answer;
    }

    private static Map<String, String> errors(CalendarForm form, Messages m) {
        if (form.hasUnknownDay()) {
            return Map.of("weekend", m.get("groups.calendar.unknown-day"));
        }
        var line = form.firstUnreadableLine();
        return line == 0 ? Map.of() : Map.of("holidays", m.get("groups.calendar.unreadable-line", "line", line));
    }

    private CalendarView read(
            Actor actor,
            Messages m,
            String slug,
            String code,
            @Nullable CalendarForm form,
            Map<String, String> errors) {
        return transactions.call(actor, () -> {
            var group = groups.bySlug(actor, slug).orElseThrow(NotFound::new);
            var chapter = groups.chapters(group.id()).stream()
                    .filter(found -> found.code().equals(code))
                    .findFirst()
                    .orElseThrow(NotFound::new);
            var calendar = groups.calendar(chapter.id());
            var holidays = groups.holidays(chapter.id());
            var parties = groups.parties(group.id(), place.today());
            var missions = missionPlaces.at(chapter.code(), parties);
            var elsewhere =
                    parties.stream().filter(party -> !missions.contains(party)).toList();
            return new CalendarView(
                    group,
                    chapter,
                    calendar,
                    holidays,
                    LocalDateTime.ofInstant(clock.instant(), chapter.zone()),
                    List.copyOf(place.named(missions, m).values()),
                    List.copyOf(place.named(elsewhere, m).values()),
                    groups.runBy(actor, group.id()),
                    form == null ? CalendarForm.of(calendar.weekend(), holidays) : form,
                    errors);
        });
    }
}
