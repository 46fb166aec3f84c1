package org.entente.groups.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.core.Ids;
import org.entente.core.PartyCode;
import org.entente.database.Audiences;
import org.entente.groups.Capacity;
import org.entente.groups.Chapter;
import org.entente.groups.Group;
import org.entente.groups.GroupAct;
import org.entente.groups.HiddenMembers;
import org.entente.groups.InvitationEnded;
import org.entente.groups.Outcome;
import org.entente.groups.PartyInvited;
import org.entente.groups.Refusal;
import org.entente.groups.model.ChapterStore;
import org.entente.groups.model.Invitation;
import org.entente.groups.model.Invitation.Answer;
import org.entente.groups.model.InvitationStore;
import org.entente.groups.model.Roster;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The chair invites a State or an organisation to belong to the group, and may take that back (GRP-05). */
@Component
public class InvitingAParty {

    private final ChairsDesk desk;
    private final InvitationStore store;
    private final ChapterStore chapters;
    private final Audiences audiences;
    private final HiddenMembers hidden;
    private final ApplicationEventPublisher events;

    InvitingAParty(
            ChairsDesk desk,
            InvitationStore store,
            ChapterStore chapters,
            Audiences audiences,
            HiddenMembers hidden,
            ApplicationEventPublisher events) {
        this.desk = desk;
        this.store = store;
        this.chapters = chapters;
        this.audiences = audiences;
        this.hidden = hidden;
        this.events = events;
    }

    /**
     * What an invitation says.
     *
     * @param letter words to the invited mission in the language of the actor, or empty
     * @param replyBy the last day for an answer, in the zone of the group's first duty station
     */
    public record Letter(PartyCode party, Capacity capacity, String letter, LocalDate replyBy) {}

    public Outcome<Invitation> invite(Actor actor, UUID groupId, Letter letter, Clock clock) {
        return desk.act(actor, groupId, roster -> decide(actor, roster, letter, clock));
    }

    private Outcome<Invitation> decide(Actor actor, Roster roster, Letter letter, Clock clock) {
        if (!ChairsDesk.runs(roster, actor, clock)) {
            return Outcome.refused(Refusal.NOT_THE_CHAIR);
        }
        var group = roster.group();
        var now = clock.instant();
        if (roster.open(letter.party()).isPresent()) {
            return Outcome.refused(Refusal.ALREADY_LISTED);
        }
        if (store.ofGroup(group.id()).stream()
                .anyMatch(other -> other.party().equals(letter.party()) && other.answerAt(now) == null)) {
            return Outcome.refused(Refusal.INVITATION_OPEN);
        }
        var zone = zone(group);
        var replyBy = Invitation.lastMinuteOf(letter.replyBy(), zone);
        if (!replyBy.isAfter(now)) {
            return Outcome.refused(Refusal.REPLY_BY_PAST);
        }
        var invitation = new Invitation(
                Ids.next(),
                group.id(),
                letter.party(),
                letter.capacity(),
                letter.letter(),
                actor.language(),
                group.name(),
                group.purpose(),
                actor.ifParty().orElseThrow(),
                now,
                replyBy,
                zone,
                null,
                null);
        expireFormer(group, letter.party(), clock);
        store.send(group, invitation, audiences.ofParty(letter.party()));
        events.publishEvent(
                new PartyInvited(hidden.about(invitation.party(), GroupAct.by(actor, group, now)), invitation));
        return Outcome.done(invitation);
    }

    /** An invitation whose time has passed and that no sweep has met yet makes room for the new one. */
    private void expireFormer(Group group, PartyCode party, Clock clock) {
        store.ofGroup(group.id()).stream()
                .filter(former -> former.party().equals(party) && former.answer() == null)
                .map(former -> former.answered(Answer.EXPIRED, clock.instant()))
                .forEach(expired -> {
                    store.answer(expired);
                    events.publishEvent(new InvitationEnded(
                            hidden.about(expired.party(), GroupAct.ofPlatform(group, clock.instant())), expired));
                });
    }

    private ZoneId zone(Group group) {
        return chapters.chapters(group.id()).stream()
                .findFirst()
                .map(Chapter::zone)
                .orElse(ZoneOffset.UTC);
    }

    /** Takes an open invitation back; one of another group than the one named is not there. */
    public Outcome<Invitation> withdraw(Actor actor, UUID groupId, UUID invitationId, Clock clock) {
        return desk.actAlone(actor, groupId, roster -> takeBack(actor, roster, invitationId, clock));
    }

    private Outcome<Invitation> takeBack(Actor actor, Roster roster, UUID invitationId, Clock clock) {
        if (!ChairsDesk.runs(roster, actor, clock)) {
            return Outcome.refused(Refusal.NOT_THE_CHAIR);
        }
        var found = store.locked(invitationId).filter(invitation -> invitation.isOf(roster.group()));
        if (found.isEmpty()) {
            return Outcome.refused(Refusal.NO_SUCH_GROUP);
        }
        var now = clock.instant();
        var refusal = found.get().refusalAt(now);
        if (refusal != null) {
            return Outcome.refused(refusal);
        }
        var withdrawn = found.get().answered(Answer.WITHDRAWN, now);
        store.answer(withdrawn);
        events.publishEvent(new InvitationEnded(
                hidden.about(withdrawn.party(), GroupAct.by(actor, roster.group(), now)), withdrawn));
        return Outcome.done(withdrawn);
    }
}
