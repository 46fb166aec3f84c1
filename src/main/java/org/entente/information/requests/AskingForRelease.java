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
import org.entente.core.Ids;
import org.entente.core.PartyCode;
import org.entente.database.ActorTransactions;
import org.entente.database.Audiences;
import org.entente.groups.Groups;
import org.entente.information.ChangingAMarking;
import org.entente.information.MarkedThing;
import org.entente.information.MarkingChanged.Item;
import org.entente.information.Markings;
import org.entente.information.RefusingMarks;
import org.entente.information.Tlp;
import org.entente.information.requests.ReleaseAct.ReleaseRequested;
import org.entente.information.requests.ReleaseRequest.Quoted;
import org.entente.notices.Notice;
import org.entente.notices.Notices;
import org.entente.record.Authorship;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** A State that reads an item asks its source to let further parties of the group read it as well (ORC-02). */
@Component
public class AskingForRelease {

    static final int LONGEST = 2000;

    private final ChangingAMarking things;
    private final ReleaseRequests requests;
    private final Markings markings;
    private final RefusingMarks marks;
    private final Groups groups;
    private final Audiences audiences;
    private final Notices notices;
    private final ActorTransactions transactions;
    private final ApplicationEventPublisher events;

    AskingForRelease(
            ChangingAMarking things,
            ReleaseRequests requests,
            Markings markings,
            RefusingMarks marks,
            Groups groups,
            Audiences audiences,
            Notices notices,
            ActorTransactions transactions,
            ApplicationEventPublisher events) {
        this.things = things;
        this.requests = requests;
        this.markings = markings;
        this.marks = marks;
        this.groups = groups;
        this.audiences = audiences;
        this.notices = notices;
        this.transactions = transactions;
        this.events = events;
    }

    /** For whom, and why. */
    public record Wish(Set<PartyCode> parties, String reason) {}

    /** For whom the actor may ask; nobody where the actor may not, or where everybody reads. */
    public Set<PartyCode> outside(Actor actor, MarkedThing thing, Clock clock) {
        return mayAsk(actor, thing)
                ? transactions.call(actor, () -> outside(thing, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)))
                : Set.of();
    }

    /** Whoever binds a State that reads it, and for which nobody speaks as its source. */
    private static boolean mayAsk(Actor actor, MarkedThing thing) {
        var party = actor.party();
        return party != null
                && actor.mayCommit()
                && !thing.mayMark()
                && !thing.speakers().contains(party)
                && thing.reach() == MarkedThing.Reach.GROUP;
    }

    /**
     * A file goes no further than what it hangs on (REL-03), and what is red to nobody beyond those named (TLP-04);
     * in a group that hides its members nobody knows whom to name (GRP-19).
     */
    private Set<PartyCode> outside(MarkedThing thing, LocalDate day) {
        var group = thing.group().id();
        if (markings.of(thing.id()).tlp() == Tlp.RED || groups.settings(group).membersHidden()) {
            return Set.of();
        }
        var outside = new HashSet<>(
                thing.placeId().equals(thing.id())
                        ? groups.parties(group, day)
                        : markings.readers(List.of(thing.placeId()), group, day));
        outside.removeAll(markings.readers(List.of(thing.id()), group, day));
        return outside;
    }

    public ReleaseOutcome ask(Actor actor, UUID thingId, Wish wish, Clock clock) {
        return things.hold(actor, thingId, clock, thing -> decide(thing, wish, clock))
                .orElse(ReleaseOutcome.refused(ReleaseRefusal.NO_SUCH_THING));
    }

    private ReleaseOutcome decide(MarkedThing thing, Wish wish, Clock clock) {
        return refusal(thing, wish, clock)
                .map(ReleaseOutcome::refused)
                .orElseGet(() -> new ReleaseOutcome.Done(write(thing, wish, clock)));
    }

    private Optional<ReleaseRefusal> refusal(MarkedThing thing, Wish wish, Clock clock) {
        var actor = thing.actor();
        if (!mayAsk(actor, thing)) {
            return Optional.of(ReleaseRefusal.NOT_ENTITLED);
        }
        if (markings.of(thing.id()).tlp() == Tlp.RED) {
            return Optional.of(ReleaseRefusal.RED);
        }
        var day = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        if (wish.parties().isEmpty() || !outside(thing, day).containsAll(wish.parties())) {
            return Optional.of(ReleaseRefusal.NOT_OUTSIDE);
        }
        if (requests.of(thing.id()).stream().anyMatch(earlier -> awaits(earlier, thing))) {
            return Optional.of(ReleaseRefusal.ALREADY_ASKED);
        }
        return reason(actor, thing.id(), wish.reason(), true, clock);
    }

    /** What keeps words from being the reason of a request or of its answer; that they were refused is kept (MRK-02). */
    public Optional<ReleaseRefusal> reason(Actor actor, UUID thingId, String words, boolean needed, Clock clock) {
        if (words.isBlank()) {
            return needed ? Optional.of(ReleaseRefusal.REASON_MISSING) : Optional.empty();
        }
        if (words.length() > LONGEST) {
            return Optional.of(ReleaseRefusal.REASON_TOO_LONG);
        }
        return marks.refuses(actor, "releases", thingId, words, clock)
                ? Optional.of(ReleaseRefusal.BEARS_CLASSIFICATION)
                : Optional.empty();
    }

    /** Whoever speaks for the source may have changed since, with the adoption of a text: then it may be asked anew. */
    private static boolean awaits(ReleaseRequest earlier, MarkedThing thing) {
        return earlier.isOpen()
                && thing.actor().actsFor(earlier.askedBy())
                && (earlier.ofChair()
                        ? thing.ofChair()
                        : earlier.addressees().stream().anyMatch(thing.speakers()::contains));
    }

    private ReleaseRequest write(MarkedThing thing, Wish wish, Clock clock) {
        var actor = thing.actor();
        var party = Objects.requireNonNull(actor.party());
        var author = Authorship.of(actor, clock.instant());
        var both = sides(thing, party);
        var request = new ReleaseRequest(
                Ids.next(),
                thing.id(),
                thing.group().id(),
                thing.ofChair() ? audiences.ofParty(party) : both,
                party,
                thing.speakers(),
                thing.ofChair(),
                wish.parties(),
                new Quoted(wish.reason().strip(), actor.language()),
                author.at(),
                author.actId(),
                null,
                null);
        requests.add(request, thing.group().name());
        var item = new Item(author, thing.id(), both, thing.group().slug());
        events.publishEvent(new ReleaseRequested(item, request));
        tell(thing, request, clock);
        return request;
    }

    /** Those who speak for the source on that day, and the party that asks. */
    UUID sides(MarkedThing thing, PartyCode party) {
        var sides = new HashSet<>(thing.speakers());
        sides.add(party);
        return audiences.createForParties(sides);
    }

    private void tell(MarkedThing thing, ReleaseRequest request, Clock clock) {
        var arguments = Map.<String, Object>of(
                "group",
                thing.group().shortName(),
                "title",
                thing.title(),
                "party",
                request.askedBy(),
                "parties",
                request.parties());
        var notice = new Notice(
                "information.notice.release-asked.subject",
                "information.notice.release-asked.body",
                arguments,
                request.path(),
                request.addressees(),
                false,
                thing.id());
        notices.serve(notice.labelled(markings.of(thing.id()).tlp().label()), clock);
    }
}
