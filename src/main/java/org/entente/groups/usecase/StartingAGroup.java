package org.entente.groups.usecase;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.core.Actor;
import org.entente.core.LocalizedText;
import org.entente.core.PartyCode;
import org.entente.database.ActorTransactions;
import org.entente.groups.Capacity;
import org.entente.groups.Chapter;
import org.entente.groups.FoundingChoice;
import org.entente.groups.Group;
import org.entente.groups.GroupDocument;
import org.entente.groups.Outcome;
import org.entente.groups.Refusal;
import org.entente.groups.model.GroupStore;
import org.entente.groups.model.Invitation;
import org.entente.groups.model.Slug;
import org.entente.parties.DutyStation;
import org.springframework.stereotype.Component;

/** A head of mission founds a group that begins to work at a duty station at once: one act, all of it or nothing. */
@Component
public class StartingAGroup {

    private final FoundingAGroup founding;
    private final OpeningAChapter opening;
    private final InvitingAParty inviting;
    private final KeepingGroupDocuments keeping;
    private final List<FoundingChoice> choices;
    private final GroupStore store;
    private final ActorTransactions transactions;

    StartingAGroup(
            FoundingAGroup founding,
            OpeningAChapter opening,
            InvitingAParty inviting,
            KeepingGroupDocuments keeping,
            List<FoundingChoice> choices,
            GroupStore store,
            ActorTransactions transactions) {
        this.founding = founding;
        this.opening = opening;
        this.inviting = inviting;
        this.keeping = keeping;
        this.choices = List.copyOf(choices);
        this.store = store;
        this.transactions = transactions;
    }

    /** The chapter with which a group begins. */
    public record FirstChapter(DutyStation station, Set<DayOfWeek> weekend) {}

    /**
     * Those who are invited to found the group along: each is a founder only once it has accepted.
     *
     * @param replyBy the last day for their answers, at the first duty station; of no matter where nobody is invited
     * @param letter words to the invited missions in the language of the actor, or empty
     */
    public record Cofounders(List<PartyCode> parties, LocalDate replyBy, String letter) {}

    /**
     * What a group may begin with.
     *
     * @param documents its concept note and its terms of reference, those that were written
     * @param choices what was chosen of what other modules offer, by name
     */
    public record Papers(Map<GroupDocument.Kind, LocalizedText> documents, Map<String, String> choices) {}

    public Outcome<Group> start(
            Actor actor, Founding group, FirstChapter first, Papers papers, Cofounders others, Clock clock) {
        if (first.weekend().size() == DayOfWeek.values().length) {
            return Outcome.refused(Refusal.NO_WORKING_DAY);
        }
        var lastMinute =
                Invitation.lastMinuteOf(others.replyBy(), first.station().zone());
        if (!others.parties().isEmpty() && !lastMinute.isAfter(clock.instant())) {
            return Outcome.refused(Refusal.REPLY_BY_PAST);
        }
        return transactions.call(actor, () -> switch (founding.found(actor, group, clock)) {
            case Outcome.Refused<Group> refused -> refused;
            case Outcome.Done<Group>(Group founded) -> {
                open(actor, founded, first, clock);
                papers.documents().forEach((kind, words) -> keep(actor, founded, kind, words, clock));
                choose(actor, founded, papers, clock);
                others.parties().stream()
                        .filter(party -> !actor.actsFor(party))
                        .forEach(party -> invite(actor, founded, party, others, clock));
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

    private void keep(Actor actor, Group group, GroupDocument.Kind kind, LocalizedText words, Clock clock) {
        if (keeping.keep(actor, group.id(), kind, words, clock)
                instanceof Outcome.Refused<GroupDocument>(Refusal refusal)) {
            throw new IllegalStateException("Its founder cannot keep its documents: " + refusal);
        }
    }

    private void choose(Actor actor, Group group, Papers papers, Clock clock) {
        for (var choice : choices) {
            var chosen = papers.choices().get(choice.name());
            if (chosen != null) {
                choice.choose(actor, group, chosen, clock);
            }
        }
    }

    private void invite(Actor actor, Group group, PartyCode party, Cofounders others, Clock clock) {
        var letter = new InvitingAParty.Letter(party, Capacity.FOUNDER, others.letter(), others.replyBy());
        if (inviting.invite(actor, group.id(), letter, clock) instanceof Outcome.Refused<Invitation>(Refusal refusal)) {
            throw new IllegalStateException("Its founder cannot invite a co-founder: " + refusal);
        }
    }
}
