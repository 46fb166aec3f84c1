package org.entente.information.receipts;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.core.Actor;
import org.entente.core.Language;
import org.entente.core.PartyCode;
import org.entente.database.ActorTransactions;
import org.entente.information.ChangingAMarking;
import org.entente.information.MarkedThing;
import org.entente.information.Readings;
import org.entente.parties.Parties;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Requests for receipts as pages show them: to the source what each State has said, to a State its own part. */
@Component
public class ReadingReceipts {

    private final ChangingAMarking things;
    private final ReceiptRows rows;
    private final ReceiptSight sight;
    private final Readings readings;
    private final ActorTransactions transactions;

    ReadingReceipts(
            ChangingAMarking things,
            ReceiptRows rows,
            ReceiptSight sight,
            Readings readings,
            ActorTransactions transactions) {
        this.things = things;
        this.rows = rows;
        this.sight = sight;
        this.readings = readings;
        this.transactions = transactions;
    }

    /**
     * What is known of one State; never of a person.
     *
     * @param opened when it first opened the item, as far as that was not while a silence ran (SIL-17)
     */
    public record OfState(
            PartyCode party,
            boolean delivered,
            @Nullable Instant opened,
            @Nullable Instant acknowledged) {}

    /**
     * One request before one actor.
     *
     * @param underSilence whether a silence runs: then nothing is shown and nothing acknowledged
     * @param states what is known of each State, for those who speak for the source
     * @param acknowledged when the actor's own State has acknowledged
     */
    public record OneRequest(
            ReceiptRequest request,
            MarkedThing thing,
            boolean underSilence,
            List<OfState> states,
            boolean mayAcknowledge,
            @Nullable Instant acknowledged) {

        /** The States in protocol order. */
        public List<OfState> inOrder(Parties parties, Language language) {
            var byParty = states.stream().collect(Collectors.toMap(OfState::party, Function.identity()));
            return parties.inProtocolOrder(byParty.keySet(), language).stream()
                    .map(party -> Objects.requireNonNull(byParty.get(party.code())))
                    .toList();
        }
    }

    /** The requests about an item, for those who speak for its source. */
    public List<ReceiptRequest> of(Actor actor, UUID thingId) {
        return transactions.call(actor, () -> rows.of(thingId));
    }

    public Optional<OneRequest> find(Actor actor, UUID id, Clock clock) {
        return transactions
                .call(actor, () -> rows.find(id))
                .flatMap(request -> things.find(actor, request.thingId(), clock)
                        .filter(thing -> thing.mayMark() || isAsked(actor, request))
                        .map(thing -> one(actor, request, thing, clock)));
    }

    private static boolean isAsked(Actor actor, ReceiptRequest request) {
        return actor.ifParty().filter(request.parties()::contains).isPresent();
    }

    private OneRequest one(Actor actor, ReceiptRequest request, MarkedThing thing, Clock clock) {
        var silent = sight.isUnderSilence(actor, thing, clock);
        var acknowledged = transactions.call(actor, () -> rows.acknowledged(request.id()));
        var own = isAsked(actor, request) ? acknowledged.get(actor.party()) : null;
        var may = !silent
                && own == null
                && request.endedAt() == null
                && AcknowledgingReceipt.mayAcknowledge(actor, request);
        var states = thing.mayMark() && !silent ? states(request, acknowledged) : List.<OfState>of();
        return new OneRequest(request, thing, silent, states, may, own);
    }

    private List<OfState> states(ReceiptRequest request, Map<PartyCode, Instant> acknowledged) {
        var opened = readings.of(request.thingId()).stream()
                .collect(Collectors.toMap(Readings.OfState::party, Function.identity()));
        return request.parties().stream()
                .map(party -> new OfState(
                        party,
                        request.delivered().contains(party),
                        Optional.ofNullable(opened.get(party))
                                .map(Readings.OfState::first)
                                .orElse(null),
                        acknowledged.get(party)))
                .toList();
    }
}
