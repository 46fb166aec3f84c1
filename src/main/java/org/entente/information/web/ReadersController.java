package org.entente.information.web;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.database.ActorTransactions;
import org.entente.groups.HiddenMembers;
import org.entente.information.ChangingAMarking;
import org.entente.information.MarkedThing;
import org.entente.information.Markings;
import org.entente.information.PreviewView;
import org.entente.information.PreviewingAnAudience;
import org.entente.information.Readings;
import org.entente.information.Readings.OfState;
import org.entente.parties.Parties;
import org.entente.web.NotFound;
import org.entente.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Which States may read an item and which have (ORC-03): for those alone who speak for its source. */
@Controller
class ReadersController {

    private final ChangingAMarking changing;
    private final Markings markings;
    private final PreviewingAnAudience previewing;
    private final Readings readings;
    private final HiddenMembers hidden;
    private final Parties parties;
    private final ActorTransactions transactions;
    private final Clock clock;

    ReadersController(
            ChangingAMarking changing,
            Markings markings,
            PreviewingAnAudience previewing,
            Readings readings,
            HiddenMembers hidden,
            Parties parties,
            ActorTransactions transactions,
            Clock clock) {
        this.changing = changing;
        this.markings = markings;
        this.previewing = previewing;
        this.readings = readings;
        this.hidden = hidden;
        this.parties = parties;
        this.transactions = transactions;
        this.clock = clock;
    }

    @GetMapping("/markings/{id}/readers")
    ModelAndView show(Actor actor, Page page, @PathVariable UUID id) {
        var thing = changing.find(actor, id, clock)
                .filter(MarkedThing::mayMark)
                .filter(MarkedThing::isBeforeGroup)
                .orElseThrow(NotFound::new);
        var marking = transactions.call(actor, () -> markings.of(id));
        var now = clock.instant();
        var group = thing.group().id();
        var preview = previewing.of(actor, marking, thing, now);
        return new ModelAndView("information/readers", "thing", thing)
                .addObject("preview", PreviewView.of(preview, parties, page.m()))
                .addObject("parties", parties)
                .addObject("readings", shown(actor, group, readings.of(id), now));
    }

    private List<OfState> shown(Actor actor, UUID group, List<OfState> readings, Instant now) {
        var read = readings.stream().map(OfState::party).toList();
        var shown = transactions.call(actor, () -> hidden.shownTo(actor, group, read, now));
        return readings.stream()
                .filter(reading -> shown.contains(reading.party()))
                .toList();
    }
}
