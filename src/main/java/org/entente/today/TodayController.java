package org.entente.today;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.entente.core.Actor;
import org.entente.database.ActorTransactions;
import org.entente.groups.Groups;
import org.entente.notices.AwaitingAct;
import org.entente.notices.AwaitingActs;
import org.entente.notices.Notices;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Today. The operator, who reads no content, is shown the outbox instead. */
@Controller
class TodayController {

    private static final int NEWS = 8;

    private final List<AwaitingActs> sources;
    private final Notices notices;
    private final Groups groups;
    private final ActorTransactions transactions;
    private final Clock clock;

    TodayController(
            List<AwaitingActs> sources, Notices notices, Groups groups, ActorTransactions transactions, Clock clock) {
        this.sources = sources;
        this.notices = notices;
        this.groups = groups;
        this.transactions = transactions;
        this.clock = clock;
    }

    @GetMapping("/")
    ModelAndView show(Actor actor) {
        if (!actor.isDelegate()) {
            return new ModelAndView("redirect:/operator/outbox");
        }
        return transactions.call(
                actor,
                () -> new ModelAndView("today/show")
                        .addObject("now", clock.instant())
                        .addObject("awaiting", awaiting(actor))
                        .addObject("news", notices.of(actor, 0, NEWS))
                        .addObject("groups", groups.of(actor)));
    }

    /** What is due first stands first; what has no deadline stands last. */
    private List<AwaitingAct> awaiting(Actor actor) {
        return sources.stream()
                .flatMap(source -> source.awaiting(actor).stream())
                .sorted(Comparator.comparing(act -> Objects.requireNonNullElse(act.due(), Instant.MAX)))
                .toList();
    }
}
