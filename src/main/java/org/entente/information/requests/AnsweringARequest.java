package org.entente.information.requests;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.core.PartyCode;
import org.entente.database.ActorTransactions;
import org.entente.groups.Groups;
import org.entente.information.ChangingAMarking;
import org.entente.information.MarkedThing;
import org.entente.information.Marking;
import org.entente.information.MarkingChanged.Item;
import org.entente.information.MarkingOutcome;
import org.entente.information.MarkingRefusal;
import org.entente.information.Markings;
import org.entente.information.Tlp;
import org.entente.information.requests.ReleaseAct.ReleaseGranted;
import org.entente.information.requests.ReleaseAct.ReleaseRefused;
import org.entente.information.requests.ReleaseRequest.Answer;
import org.entente.information.requests.ReleaseRequest.Quoted;
import org.entente.notices.Notice;
import org.entente.notices.Notices;
import org.entente.record.Authorship;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The source of an item grants or refuses what a State asked for; by granting it widens the marking (ORC-02). */
@Component
public class AnsweringARequest {

    private final ChangingAMarking things;
    private final AskingForRelease asking;
    private final ReleaseRequests requests;
    private final Markings markings;
    private final Groups groups;
    private final Notices notices;
    private final ActorTransactions transactions;
    private final ApplicationEventPublisher events;

    AnsweringARequest(
            ChangingAMarking things,
            AskingForRelease asking,
            ReleaseRequests requests,
            Markings markings,
            Groups groups,
            Notices notices,
            ActorTransactions transactions,
            ApplicationEventPublisher events) {
        this.things = things;
        this.asking = asking;
        this.requests = requests;
        this.markings = markings;
        this.groups = groups;
        this.notices = notices;
        this.transactions = transactions;
        this.events = events;
    }

    /** A request with its item, as one of the two sides finds them. */
    public record Found(ReleaseRequest request, MarkedThing thing) {

        /** Whether the actor may answer it. */
        public boolean mayAnswer() {
            return request.isOpen() && thing.mayMark();
        }
    }

    /** There for the two sides, as long as the item is there for them. */
    public Optional<Found> find(Actor actor, UUID id, Clock clock) {
        return transactions
                .call(actor, () -> requests.find(id))
                .flatMap(request ->
                        things.find(actor, request.thingId(), clock).map(thing -> new Found(request, thing)));
    }

    /** Those about an item that the actor's State has asked or may answer. */
    public List<ReleaseRequest> of(Actor actor, UUID thingId) {
        return transactions.call(actor, () -> requests.of(thingId));
    }

    /** How the item will be marked if the request is granted. */
    public Marking granted(Actor actor, Found found, Clock clock) {
        return transactions.call(actor, () -> wished(found.thing(), found.request(), clock));
    }

    public ReleaseOutcome answer(Actor actor, UUID id, boolean grant, String reason, Clock clock) {
        return transactions
                .call(actor, () -> requests.find(id))
                .flatMap(request -> things.hold(
                        actor, request.thingId(), clock, thing -> decide(thing, id, grant, reason.strip(), clock)))
                .orElse(ReleaseOutcome.refused(ReleaseRefusal.NO_SUCH_THING));
    }

    private ReleaseOutcome decide(MarkedThing thing, UUID id, boolean grant, String reason, Clock clock) {
        var request = requests.find(id).orElseThrow();
        if (!thing.mayMark()) {
            return ReleaseOutcome.refused(ReleaseRefusal.NOT_ENTITLED);
        }
        if (request.answer() != null) {
            return ReleaseOutcome.refused(ReleaseRefusal.ALREADY_ANSWERED);
        }
        if (request.endedAt() != null) {
            return ReleaseOutcome.refused(ReleaseRefusal.RECALLED);
        }
        return asking.reason(thing.actor(), thing.id(), reason, !grant, clock)
                .or(() -> grant ? widen(thing, request, clock) : Optional.empty())
                .map(ReleaseOutcome::refused)
                .orElseGet(() -> new ReleaseOutcome.Done(write(thing, request, grant, reason, clock)));
    }

    /** By the act with which the source marks an item anyway, and with all that it looks to. */
    private Optional<ReleaseRefusal> widen(MarkedThing thing, ReleaseRequest request, Clock clock) {
        if (markings.of(thing.id()).tlp() == Tlp.RED) {
            return Optional.of(ReleaseRefusal.RED);
        }
        if (groups.settings(thing.group().id()).membersHidden()) {
            return Optional.of(ReleaseRefusal.HIDDEN);
        }
        return switch (things.mark(
                thing.actor(), thing.id(), wished(thing, request, clock), markings.lapse(thing.id()), clock)) {
            case MarkingOutcome.Done _ -> Optional.empty();
            case MarkingOutcome.Refused(MarkingRefusal refusal) -> refusal(refusal);
        };
    }

    private static Optional<ReleaseRefusal> refusal(MarkingRefusal refusal) {
        return switch (refusal) {
            case NO_SUCH_THING -> Optional.of(ReleaseRefusal.NO_SUCH_THING);
            case NOT_ORIGINATOR -> Optional.of(ReleaseRefusal.NOT_ENTITLED);
            case NOT_OF_GROUP, UNDER_SILENCE -> Optional.of(ReleaseRefusal.NOT_OUTSIDE);
            case NO_TIME_TO_COME -> Optional.of(ReleaseRefusal.LAPSING);
            // they read it meanwhile
            case UNCHANGED, ALREADY_PUBLIC -> Optional.empty();
        };
    }

    /** Of those asked for, the ones that still belong to the group and do not read yet. */
    private Marking wished(MarkedThing thing, ReleaseRequest request, Clock clock) {
        var day = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var group = thing.group().id();
        var parties = new HashSet<>(request.parties());
        parties.retainAll(groups.parties(group, day));
        parties.removeAll(markings.readers(List.of(thing.id()), group, day));
        return parties.isEmpty() ? markings.of(thing.id()) : markings.widened(thing.id(), parties, group, day);
    }

    private ReleaseRequest write(MarkedThing thing, ReleaseRequest request, boolean grant, String reason, Clock clock) {
        var actor = thing.actor();
        var author = Authorship.of(actor, clock.instant());
        var quoted = new Quoted(reason, actor.language());
        var answer = new Answer(grant, quoted, Objects.requireNonNull(actor.party()), author.at(), author.actId());
        requests.answer(request.id(), answer);
        var both = asking.sides(thing, request.askedBy());
        var item = new Item(author, thing.id(), both, thing.group().slug());
        events.publishEvent(
                grant ? new ReleaseGranted(item, request, reason) : new ReleaseRefused(item, request, reason));
        tell(thing, request, answer, clock);
        return request;
    }

    private void tell(MarkedThing thing, ReleaseRequest request, Answer answer, Clock clock) {
        var arguments = Map.<String, Object>of(
                "group", thing.group().shortName(),
                "title", thing.title(),
                "party", answer.by(),
                "parties", request.parties());
        var granted = answer.granted();
        var notice = new Notice(
                granted ? "information.notice.release-granted.subject" : "information.notice.release-refused.subject",
                granted ? "information.notice.release-granted.body" : "information.notice.release-refused.body",
                arguments,
                request.path(),
                Set.<PartyCode>of(request.askedBy()),
                false,
                thing.id());
        notices.serve(notice.labelled(markings.of(thing.id()).tlp().label()), clock);
    }
}
