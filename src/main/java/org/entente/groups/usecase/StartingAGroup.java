package org.entente.groups.usecase;

import java.time.Clock;
import java.time.DayOfWeek;
import java.util.Set;
import org.entente.core.Actor;
import org.entente.core.LocalizedText;
import org.entente.database.ActorTransactions;
import org.entente.groups.Chapter;
import org.entente.groups.Group;
import org.entente.groups.Outcome;
import org.entente.groups.Refusal;
import org.entente.groups.model.GroupStore;
import org.entente.groups.model.Slug;
import org.entente.parties.DutyStation;
import org.springframework.stereotype.Component;

/** A head of mission founds a group that begins to work at a duty station at once: one act, all of it or nothing. */
@Component
public class StartingAGroup {

    private final FoundingAGroup founding;
    private final OpeningAChapter opening;
    private final GroupStore store;
    private final ActorTransactions transactions;

    StartingAGroup(FoundingAGroup founding, OpeningAChapter opening, GroupStore store, ActorTransactions transactions) {
        this.founding = founding;
        this.opening = opening;
        this.store = store;
        this.transactions = transactions;
    }

    /** The chapter with which a group begins. */
    public record FirstChapter(DutyStation station, Set<DayOfWeek> weekend) {}

    public Outcome<Group> start(Actor actor, Founding group, FirstChapter first, Clock clock) {
        if (first.weekend().size() == DayOfWeek.values().length) {
            return Outcome.refused(Refusal.NO_WORKING_DAY);
        }
        return transactions.call(actor, () -> switch (founding.found(actor, group, clock)) {
            case Outcome.Refused<Group> refused -> refused;
            case Outcome.Done<Group>(Group founded) -> {
                open(actor, founded, first, clock);
                yield Outcome.done(founded);
            }
        });
    }

    /** The short address a group with this name would have: no two groups share one. */
    public String slug(LocalizedText shortName, String acronym) {
        var slug = Slug.of(shortName, acronym);
        var taken = transactions.asService(() -> store.slugTaken(slug));
        return taken ? Slug.withAcronym(slug, acronym) : slug;
    }

    private void open(Actor actor, Group group, FirstChapter first, Clock clock) {
        var station = first.station();
        Outcome<Chapter> opened =
                opening.open(actor, group.id(), station.code(), station.city(), station.zone(), first.weekend(), clock);
        if (opened instanceof Outcome.Refused<Chapter>(Refusal refusal)) {
            throw new IllegalStateException("Its founder cannot open the first chapter: " + refusal);
        }
    }
}
