package org.entente.information.receipts;

import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.entente.core.Actor;
import org.entente.core.Ids;
import org.entente.core.PartyCode;
import org.entente.database.Audiences;
import org.entente.groups.Groups;
import org.entente.identity.Account;
import org.entente.identity.Accounts;
import org.entente.information.ChangingAMarking;
import org.entente.information.MarkedThing;
import org.entente.information.MarkingChanged.Item;
import org.entente.information.Markings;
import org.entente.information.receipts.ReceiptAct.ReceiptsRequested;
import org.entente.notices.Deadline;
import org.entente.notices.Notice;
import org.entente.notices.Notices;
import org.entente.record.Authorship;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The source of an item asks every State that reads it to acknowledge its receipt by a deadline. */
@Component
public class AskingForReceipts {

    private static final Period LONGEST = Period.ofDays(366);

    private final ChangingAMarking things;
    private final ReceiptRows rows;
    private final ReceiptSight sight;
    private final Markings markings;
    private final Groups groups;
    private final Accounts accounts;
    private final Audiences audiences;
    private final Notices notices;
    private final ApplicationEventPublisher events;

    AskingForReceipts(
            ChangingAMarking things,
            ReceiptRows rows,
            ReceiptSight sight,
            Markings markings,
            Groups groups,
            Accounts accounts,
            Audiences audiences,
            Notices notices,
            ApplicationEventPublisher events) {
        this.things = things;
        this.rows = rows;
        this.sight = sight;
        this.markings = markings;
        this.groups = groups;
        this.accounts = accounts;
        this.audiences = audiences;
        this.notices = notices;
        this.events = events;
    }

    public ReceiptOutcome ask(Actor actor, UUID thingId, Instant dueAt, ZoneId zone, Clock clock) {
        return things.hold(actor, thingId, clock, thing -> decide(thing, dueAt, zone, clock))
                .orElse(ReceiptOutcome.refused(ReceiptRefusal.NO_SUCH_THING));
    }

    private ReceiptOutcome decide(MarkedThing thing, Instant dueAt, ZoneId zone, Clock clock) {
        var asked = sight.readers(thing.id(), thing.placeId(), thing.group().id(), clock);
        asked.removeAll(thing.speakers());
        return refusal(thing, asked, dueAt, clock)
                .map(ReceiptOutcome::refused)
                .orElseGet(() -> new ReceiptOutcome.Done(write(thing, asked, dueAt, zone, clock)));
    }

    private Optional<ReceiptRefusal> refusal(MarkedThing thing, Set<PartyCode> asked, Instant dueAt, Clock clock) {
        var now = clock.instant();
        if (!thing.mayMark() || !thing.mayBeAcknowledged()) {
            return Optional.of(ReceiptRefusal.NOT_ENTITLED);
        }
        if (sight.isUnderSilence(thing.actor(), thing, clock)) {
            return Optional.of(ReceiptRefusal.UNDER_SILENCE);
        }
        if (groups.settings(thing.group().id()).membersHidden()) {
            return Optional.of(ReceiptRefusal.HIDDEN);
        }
        if (asked.isEmpty()) {
            return Optional.of(ReceiptRefusal.NOBODY_TO_ASK);
        }
        var latest = now.atOffset(ZoneOffset.UTC).plus(LONGEST).toInstant();
        if (!dueAt.isAfter(now) || dueAt.isAfter(latest)) {
            return Optional.of(ReceiptRefusal.NO_DEADLINE);
        }
        return rows.of(thing.id()).stream().allMatch(earlier -> earlier.isOver(now))
                ? Optional.empty()
                : Optional.of(ReceiptRefusal.ALREADY_ASKED);
    }

    private ReceiptRequest write(MarkedThing thing, Set<PartyCode> asked, Instant dueAt, ZoneId zone, Clock clock) {
        var actor = thing.actor();
        var author = Authorship.of(actor, clock.instant());
        var sides = new HashSet<>(asked);
        sides.addAll(thing.speakers());
        var request = new ReceiptRequest(
                Ids.next(),
                thing.id(),
                thing.placeId(),
                thing.group().id(),
                audiences.createForParties(thing.ofChair() ? asked : sides),
                Objects.requireNonNull(actor.party()),
                asked,
                delivered(asked),
                thing.speakers(),
                thing.ofChair(),
                dueAt,
                zone,
                author.at(),
                author.actId(),
                null);
        rows.add(request, thing.group().name());
        var all = thing.ofChair() ? audiences.createForParties(sides) : request.audienceId();
        var item = new Item(author, thing.id(), all, thing.group().slug());
        events.publishEvent(new ReceiptsRequested(item, request));
        tell(thing, request, clock);
        return request;
    }

    /** Where somebody holds a post: there the notice stands in the inbox. */
    private Set<PartyCode> delivered(Set<PartyCode> asked) {
        return accounts.of(asked).stream()
                .map(Account::party)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private void tell(MarkedThing thing, ReceiptRequest request, Clock clock) {
        var arguments = Map.<String, Object>of(
                "group", thing.group().shortName(),
                "title", thing.title(),
                "party", request.askedBy(),
                "deadline", new Deadline(request.dueAt(), request.zone()));
        var notice = new Notice(
                "information.notice.receipt-asked.subject",
                "information.notice.receipt-asked.body",
                arguments,
                request.path(),
                request.parties(),
                true,
                thing.id());
        notices.serve(notice.labelled(markings.of(thing.id()).tlp().label()), clock);
    }
}
