package org.entente.information.receipts;

import java.time.Clock;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.core.Actor.Office;
import org.entente.core.PartyCode;
import org.entente.database.ActorTransactions;
import org.entente.database.Audiences;
import org.entente.information.ChangingAMarking;
import org.entente.information.MarkedThing;
import org.entente.information.MarkingChanged.Item;
import org.entente.information.receipts.ReceiptAct.ReceiptAcknowledged;
import org.entente.record.Authorship;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** A delegate acknowledges for the State that an item has been received. It says nothing about what the State thinks of it. */
@Component
public class AcknowledgingReceipt {

    private final ChangingAMarking things;
    private final ReceiptRows rows;
    private final ReceiptSight sight;
    private final Audiences audiences;
    private final ActorTransactions transactions;
    private final ApplicationEventPublisher events;

    AcknowledgingReceipt(
            ChangingAMarking things,
            ReceiptRows rows,
            ReceiptSight sight,
            Audiences audiences,
            ActorTransactions transactions,
            ApplicationEventPublisher events) {
        this.things = things;
        this.rows = rows;
        this.sight = sight;
        this.audiences = audiences;
        this.transactions = transactions;
        this.events = events;
    }

    /** Whether the actor may acknowledge for a State that was asked; the chair's office runs procedures and no more. */
    static boolean mayAcknowledge(Actor actor, ReceiptRequest request) {
        var party = actor.party();
        return party != null
                && request.parties().contains(party)
                && actor.mayDraft()
                && actor.office() != Office.CHAIRS_OFFICE;
    }

    public ReceiptOutcome acknowledge(Actor actor, UUID requestId, Clock clock) {
        return transactions
                .call(actor, () -> rows.find(requestId))
                .flatMap(request ->
                        things.hold(actor, request.thingId(), clock, thing -> decide(thing, requestId, clock)))
                .orElse(ReceiptOutcome.refused(ReceiptRefusal.NO_SUCH_THING));
    }

    private ReceiptOutcome decide(MarkedThing thing, UUID requestId, Clock clock) {
        // as it stands now that the item is held
        var request = rows.find(requestId).orElseThrow();
        var refusal = refusal(thing, request, clock);
        if (refusal.isPresent()) {
            return ReceiptOutcome.refused(refusal.get());
        }
        var party = Objects.requireNonNull(thing.actor().party());
        var author = Authorship.of(thing.actor(), clock.instant());
        var both = new HashSet<PartyCode>(request.ofChair() ? thing.speakers() : request.speakers());
        both.add(party);
        var audience = audiences.createForParties(both);
        var own = request.ofChair() ? audiences.ofParty(party) : audience;
        rows.acknowledge(request, party, own, author.at(), author.actId());
        events.publishEvent(new ReceiptAcknowledged(
                new Item(author, thing.id(), audience, thing.group().slug())));
        return new ReceiptOutcome.Done(request);
    }

    private Optional<ReceiptRefusal> refusal(MarkedThing thing, ReceiptRequest request, Clock clock) {
        var actor = thing.actor();
        if (!mayAcknowledge(actor, request)) {
            return Optional.of(ReceiptRefusal.NOT_ENTITLED);
        }
        if (request.endedAt() != null) {
            return Optional.of(ReceiptRefusal.RECALLED);
        }
        if (sight.isUnderSilence(actor, thing, clock)) {
            return Optional.of(ReceiptRefusal.UNDER_SILENCE);
        }
        return rows.acknowledged(request.id()).containsKey(actor.party())
                ? Optional.of(ReceiptRefusal.ALREADY_ACKNOWLEDGED)
                : Optional.empty();
    }
}
