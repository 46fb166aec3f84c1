package org.entente.groups.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.entente.core.Actor;
import org.entente.core.PartyCode;
import org.entente.groups.Outcome;
import org.entente.groups.usecase.EstablishingABody;
import org.entente.groups.usecase.ReadingBodies;
import org.entente.groups.usecase.ReadingBodies.Seen;
import org.entente.groups.usecase.TakingPartInABody;
import org.entente.web.NotFound;
import org.entente.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A party joins or leaves a body; the chair seats its participants, ends their part, and closes it. */
@Controller
class BodyActsController {

    private final ReadingBodies reading;
    private final TakingPartInABody takingPart;
    private final EstablishingABody establishing;
    private final GroupPlace place;
    private final ActPages pages;
    private final Clock clock;

    BodyActsController(
            ReadingBodies reading,
            TakingPartInABody takingPart,
            EstablishingABody establishing,
            GroupPlace place,
            ActPages pages,
            Clock clock) {
        this.reading = reading;
        this.takingPart = takingPart;
        this.establishing = establishing;
        this.place = place;
        this.pages = pages;
        this.clock = clock;
    }

    /** What may be done on the page of a body. */
    enum Act {
        JOINING,
        LEAVING,
        SEAT,
        UNSEATING,
        CLOSING;

        static Act of(String path) {
            return switch (path) {
                case "joining" -> JOINING;
                case "leaving" -> LEAVING;
                case "seat" -> SEAT;
                case "unseating" -> UNSEATING;
                case "closing" -> CLOSING;
                default -> throw new NotFound();
            };
        }

        String path() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        boolean asksForAParty() {
            return this == SEAT || this == UNSEATING;
        }

        boolean isOfAParty() {
            return this == JOINING || this == LEAVING;
        }
    }

    @GetMapping("/groups/{slug}/bodies/{body}/{act}")
    ModelAndView ask(
            Actor actor, Page page, @PathVariable String slug, @PathVariable String body, @PathVariable String act) {
        var seen = reading.visibleTo(actor, slug, body).orElseThrow(NotFound::new);
        var asked = Act.of(act);
        if (!offers(actor, page, seen).containsKey(path(seen, asked))) {
            throw new NotFound();
        }
        var form = form(page, seen, asked, Sent.nothing(page.m()));
        return asked.isOfAParty() ? pages.askToConfirm(form) : pages.ask(form);
    }

    @PostMapping("/groups/{slug}/bodies/{body}/{act}")
    ModelAndView send(
            Actor actor,
            Page page,
            @PathVariable String slug,
            @PathVariable String body,
            @PathVariable String act,
            @RequestParam MultiValueMap<String, String> values) {
        var seen = reading.visibleTo(actor, slug, body).orElseThrow(NotFound::new);
        var asked = Act.of(act);
        var sent = new Sent(values, page.m());
        var work = work(actor, seen, asked, sent);
        return pages.send(actor, page, form(page, seen, asked, sent), sent, work);
    }

    private Supplier<Outcome<String>> work(Actor actor, Seen seen, Act act, Sent sent) {
        var group = seen.standing().group();
        var body = seen.roster().body();
        var back = BodyView.path(group, body);
        @Nullable PartyCode party = act.asksForAParty() ? sent.party("party", place.parties()) : null;
        var date = act.isOfAParty() ? null : sent.date(dateOf(act));
        return () -> (switch (act) {
                    case JOINING -> takingPart.join(actor, group.id(), body.id(), clock);
                    case LEAVING -> takingPart.leave(actor, group.id(), body.id(), clock);
                    case SEAT ->
                        takingPart.seat(
                                actor,
                                group.id(),
                                body.id(),
                                Objects.requireNonNull(party),
                                Objects.requireNonNull(date),
                                clock);
                    case UNSEATING ->
                        takingPart.unseat(
                                actor,
                                group.id(),
                                body.id(),
                                Objects.requireNonNull(party),
                                Objects.requireNonNull(date),
                                clock);
                    case CLOSING ->
                        establishing.close(actor, group.id(), body.id(), Objects.requireNonNull(date), clock);
                })
                // Who takes part no longer may not find the body any more.
                .then(done ->
                        act == Act.LEAVING && body.participantsOnly() ? GroupPlace.path(group) + "/bodies" : back);
    }

    private Map<String, String> offers(Actor actor, Page page, Seen seen) {
        var takesPart = actor.ifParty()
                .filter(party -> seen.roster().open(party).isPresent())
                .isPresent();
        return BodyView.offers(actor, seen.standing(), seen.roster(), takesPart, place.today(), page.m());
    }

    private ActForm form(Page page, Seen seen, Act act, Sent sent) {
        var m = page.m();
        var group = seen.standing().group();
        var body = seen.roster().body();
        var crumbs = GroupPlace.crumbs(group, m);
        crumbs.put(BodyView.path(group, body), body.name().in(m.language()));
        return new ActForm(
                heading(page, act),
                effect(page, act),
                path(seen, act),
                BodyView.path(group, body),
                crumbs,
                fields(page, seen, act, sent));
    }

    private List<ActField> fields(Page page, Seen seen, Act act, Sent sent) {
        var m = page.m();
        var name = seen.roster().body().name();
        var fact = ActField.fact("body", m.get("groups.body.label"), name.in(m.language()))
                .in(name.languageFor(m.language()));
        var slug = seen.standing().group().slug();
        return switch (act) {
            case JOINING, LEAVING -> List.of(fact);
            case SEAT ->
                List.of(
                        party(page, place.listed(place.of(page.actor(), slug), m), sent),
                        Rights.since(sent, m, place.today()),
                        fact);
            case UNSEATING ->
                List.of(party(page, place.named(seen.roster().on(place.today()), m), sent), until(page, sent), fact);
            case CLOSING -> List.of(until(page, sent), fact);
        };
    }

    private static ActField party(Page page, Map<String, String> parties, Sent sent) {
        return ActField.choice("party", page.m().get("groups.form.party"), parties, sent.line("party"));
    }

    private ActField until(Page page, Sent sent) {
        var m = page.m();
        return ActField.date(
                "until",
                m.get("groups.body.until"),
                sent.line("until", place.today().toString()),
                m.get("groups.form.date.help"));
    }

    private static String dateOf(Act act) {
        return act == Act.SEAT ? "since" : "until";
    }

    private static String path(Seen seen, Act act) {
        return BodyView.path(seen.standing().group(), seen.roster().body()) + "/" + act.path();
    }

    private static String heading(Page page, Act act) {
        var m = page.m();
        return switch (act) {
            case JOINING -> m.get("groups.body.joining.heading");
            case LEAVING -> m.get("groups.body.leaving.heading");
            case SEAT -> m.get("groups.body.seat.heading");
            case UNSEATING -> m.get("groups.body.unseating.heading");
            case CLOSING -> m.get("groups.body.closing.heading");
        };
    }

    private static String effect(Page page, Act act) {
        var m = page.m();
        return switch (act) {
            case JOINING -> m.get("groups.body.joining.effect");
            case LEAVING -> m.get("groups.body.leaving.effect");
            case SEAT -> m.get("groups.body.seat.effect");
            case UNSEATING -> m.get("groups.body.unseating.effect");
            case CLOSING -> m.get("groups.body.closing.effect");
        };
    }
}
