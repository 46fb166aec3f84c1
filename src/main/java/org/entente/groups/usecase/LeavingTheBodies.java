package org.entente.groups.usecase;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.core.PartialDate;
import org.entente.core.PartyCode;
import org.entente.database.ActorTransactions;
import org.entente.groups.Body;
import org.entente.groups.BodyAct;
import org.entente.groups.BodyLeft;
import org.entente.groups.Group;
import org.entente.groups.HiddenMembers;
import org.entente.groups.MembershipEnded;
import org.entente.groups.PartySuspended;
import org.entente.groups.model.BodyStore;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A party that leaves the group, or whose rights are suspended in it, leaves its bodies on the same date (GRP-10). */
@Component
public class LeavingTheBodies {

    private static final int AT_ONCE = 200;

    private final BodyStore store;
    private final BodySeats seats;
    private final ActorTransactions transactions;
    private final HiddenMembers hidden;
    private final ApplicationEventPublisher events;

    LeavingTheBodies(
            BodyStore store,
            BodySeats seats,
            ActorTransactions transactions,
            HiddenMembers hidden,
            ApplicationEventPublisher events) {
        this.store = store;
        this.seats = seats;
        this.transactions = transactions;
        this.hidden = hidden;
        this.events = events;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(MembershipEnded ended) {
        leave(ended.act().group(), ended.party(), ended.until(), ended.at());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(PartySuspended suspended) {
        var membership = suspended.membership();
        leave(suspended.act().group(), membership.party(), membership.since(), suspended.at());
    }

    private void leave(Group group, PartyCode party, PartialDate date, Instant at) {
        var open = store.participations(group.id()).stream()
                .filter(participation -> participation.party().equals(party) && participation.until() == null)
                .toList();
        if (open.isEmpty()) {
            return;
        }
        var bodies = store.bodies(group.id()).stream().collect(Collectors.toMap(Body::id, Function.identity()));
        for (var participation : open) {
            var body = bodies.get(participation.bodyId());
            if (body != null) {
                var ended = participation.endedAt(date);
                seats.end(body, ended, at);
                events.publishEvent(new BodyLeft(hidden.about(party, BodyAct.ofPlatform(group, body, at)), ended));
            }
        }
    }

    /** Closes the content of bodies to those whose part in them has ended by the date that was entered before. */
    public void settle(Clock clock) {
        LocalDate today = ChairsDesk.today(clock);
        for (var due : transactions.asService(() -> store.overdue(today, AT_ONCE))) {
            transactions.runAsService(() -> store.body(due).ifPresent(body -> seats.release(body, clock.instant())));
        }
    }
}
