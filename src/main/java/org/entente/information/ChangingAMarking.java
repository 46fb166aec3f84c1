package org.entente.information;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.core.Actor;
import org.entente.core.PartyCode;
import org.entente.groups.Groups;
import org.entente.groups.Membership;
import org.entente.identity.Accounts;
import org.entente.information.MarkedThing.Reach;
import org.entente.notices.Notice;
import org.entente.notices.Notices;
import org.entente.record.Authorship;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The originator marks an item: to whom it may go from this moment on (TLP-03, ORC-01). */
@Component
public class ChangingAMarking {

    private final List<MarkedThings> modules;
    private final Markings markings;
    private final MarkingRows rows;
    private final Groups groups;
    private final Accounts accounts;
    private final MovingAnItem moving;
    private final Notices notices;
    private final ApplicationEventPublisher events;

    ChangingAMarking(
            List<MarkedThings> modules,
            Markings markings,
            MarkingRows rows,
            Groups groups,
            Accounts accounts,
            MovingAnItem moving,
            Notices notices,
            ApplicationEventPublisher events) {
        this.modules = modules;
        this.markings = markings;
        this.rows = rows;
        this.groups = groups;
        this.accounts = accounts;
        this.moving = moving;
        this.notices = notices;
        this.events = events;
    }

    /** The item, if the actor may see it. */
    public Optional<MarkedThing> find(Actor actor, UUID id, Clock clock) {
        return modules.stream()
                .flatMap(module -> module.read(actor, id, clock).stream())
                .findFirst();
    }

    /** Holds the item for an act upon it, and does the work as the service; nothing where it is not there for the actor. */
    public <T> Optional<T> hold(Actor actor, UUID id, Clock clock, Function<MarkedThing, T> work) {
        return modules.stream()
                .flatMap(module -> module.act(actor, id, clock, work).stream())
                .findFirst();
    }

    /** Marks the item; whoever marks it {@code TLP:RED} is always among those named. */
    public MarkingOutcome mark(Actor actor, UUID id, Marking wished, Clock clock) {
        return mark(actor, id, wished, Optional.empty(), clock);
    }

    /** As {@link #mark(Actor, UUID, Marking, Clock)}, and says what follows by itself. */
    public MarkingOutcome mark(Actor actor, UUID id, Marking wished, Optional<Lapse> lapse, Clock clock) {
        var change = new Change(withAuthor(wished, actor), lapse.orElse(null));
        return modules.stream()
                .flatMap(module -> module.act(actor, id, clock, thing -> decide(module, thing, change, clock)).stream())
                .findFirst()
                .orElse(MarkingOutcome.refused(MarkingRefusal.NO_SUCH_THING));
    }

    /** How it is to be marked, and what then follows by itself. */
    private record Change(Marking marking, @Nullable Lapse lapse) {}

    /** What was to follow a marking follows now; it waits as long as a State that may object would lose sight of it. */
    void follow(UUID id, Clock clock) {
        for (var module : modules) {
            module.follow(id, clock, thing -> {
                var history = markings.history(id);
                var lapse = history.isEmpty() ? null : history.getLast().lapse();
                if (lapse != null && !lapse.at().isAfter(clock.instant())) {
                    follow(module, thing, history, lapse, clock);
                }
                return thing;
            });
        }
    }

    private void follow(MarkedThings module, MarkedThing thing, List<Marked> history, Lapse lapse, Clock clock) {
        var before = markings.in(history);
        // what is public stays as it is, and has nothing to follow any more
        var after = thing.reach() == Reach.EVERYONE ? before : lapse.marking();
        var members = members(thing, clock);
        if (moving.isReadByTheEntitled(thing, after, members, clock.instant())) {
            write(module, thing, history.size() + 1, before, new Change(after, null), members, clock);
        }
    }

    private List<Membership> members(MarkedThing thing, Clock clock) {
        return groups.members(thing.group().id(), LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }

    /** The marking with its author among the persons, where it names persons. */
    public Marking withAuthor(Marking wished, Actor actor) {
        return markings.naming(wished, actor);
    }

    private MarkingOutcome decide(MarkedThings module, MarkedThing thing, Change wished, Clock clock) {
        var history = markings.history(thing.id());
        var before = markings.in(history);
        var members = members(thing, clock);
        var last = history.isEmpty() ? null : history.getLast().lapse();
        var refusal = against(thing, new Change(before, last), wished, members, clock);
        if (refusal.isPresent()) {
            return MarkingOutcome.refused(refusal.get());
        }
        write(module, thing, history.size() + 1, before, wished, members, clock);
        return new MarkingOutcome.Done(thing);
    }

    private Optional<MarkingRefusal> against(
            MarkedThing thing, Change before, Change wished, List<Membership> members, Clock clock) {
        if (!thing.mayMark()) {
            return Optional.of(MarkingRefusal.NOT_ORIGINATOR);
        }
        if (thing.reach() == Reach.EVERYONE) {
            return Optional.of(MarkingRefusal.ALREADY_PUBLIC);
        }
        if (before.equals(wished)) {
            return Optional.of(MarkingRefusal.UNCHANGED);
        }
        var lapse = wished.lapse();
        if (lapse != null && !lapse.at().isAfter(clock.instant())) {
            return Optional.of(MarkingRefusal.NO_TIME_TO_COME);
        }
        if (!isWithin(wished.marking(), members)) {
            return Optional.of(MarkingRefusal.NOT_OF_GROUP);
        }
        return moving.isReadByTheEntitled(thing, wished.marking(), members, clock.instant())
                ? Optional.empty()
                : Optional.of(MarkingRefusal.UNDER_SILENCE);
    }

    private boolean isWithin(Marking wished, List<Membership> members) {
        var parties = members.stream().map(Membership::party).collect(Collectors.toSet());
        var to = wished.releasableTo();
        var posts = wished.persons().isEmpty()
                ? Set.<UUID>of()
                : accounts.of(parties).stream().map(post -> post.person().id()).collect(Collectors.toSet());
        return (to == null || parties.containsAll(to)) && posts.containsAll(wished.persons());
    }

    private void write(
            MarkedThings module,
            MarkedThing thing,
            int number,
            Marking before,
            Change change,
            List<Membership> members,
            Clock clock) {
        var at = clock.instant();
        var wished = change.marking();
        var shared = thing.isBeforeGroup();
        var readers = markings.readersOf(thing, at);
        var audience = shared ? moving.move(module, thing, wished, members, at) : thing.audienceId();
        var actor = thing.actor();
        var author = actor.isDelegate() ? Authorship.of(actor, at) : Authorship.ofPlatform(at);
        rows.add(
                audience,
                new Marked(
                        thing.id(),
                        number,
                        thing.originator(),
                        wished,
                        at,
                        actor.party(),
                        shared ? author.actId() : null,
                        change.lapse()));
        if (shared) {
            var item = new MarkingChanged.Item(
                    author, thing.id(), audience, thing.group().slug());
            events.publishEvent(new MarkingChanged(item, before, wished, change.lapse()));
            tell(thing, before, wished, readers, clock);
        }
    }

    /** Whoever could read before is told that the label was raised (TLP-03); of what is now red, no more than that. */
    private void tell(MarkedThing thing, Marking before, Marking after, Set<PartyCode> readers, Clock clock) {
        var still = markings.readersOf(thing, clock.instant());
        if (!after.tlp().isStricterThan(before.tlp()) && still.containsAll(readers)) {
            return;
        }
        var lost = new HashSet<PartyCode>(readers);
        lost.removeAll(still);
        serve(thing, after, still, "information.notice.raised.subject", "information.notice.raised.body", clock);
        serve(thing, after, lost, "information.notice.withdrawn.subject", "information.notice.withdrawn.body", clock);
    }

    private void serve(
            MarkedThing thing, Marking after, Set<PartyCode> parties, String subjectKey, String bodyKey, Clock clock) {
        if (!parties.isEmpty()) {
            var arguments = Map.<String, Object>of(
                    "group", thing.group().shortName(),
                    "title", thing.title(),
                    "label", after.tlp().label());
            notices.serve(
                    new Notice(subjectKey, bodyKey, arguments, thing.path(), parties, false, thing.id())
                            .labelled(after.tlp().label()),
                    clock);
        }
    }
}
