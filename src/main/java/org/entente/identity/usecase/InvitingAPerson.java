package org.entente.identity.usecase;

import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.core.Actor.Authority;
import org.entente.core.Actor.Office;
import org.entente.core.Ids;
import org.entente.core.PartyCode;
import org.entente.database.ActorTransactions;
import org.entente.identity.Account;
import org.entente.identity.Titles;
import org.entente.identity.model.Addressee;
import org.entente.identity.model.Invitation;
import org.entente.identity.model.Mission;
import org.entente.identity.model.MissionOutcome;
import org.entente.identity.model.MissionRefusal;
import org.entente.identity.model.PostWish;
import org.entente.mail.Outbox;
import org.entente.web.Address;
import org.entente.web.MessageCatalogue;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** An administrator invites somebody to a post of the own mission; the operator invites a mission's first administrator. */
@Component
public class InvitingAPerson {

    /** In an hour, for one mission. */
    private static final int MOST = 20;

    private final Missions missions;
    private final ReadingAccounts accounts;
    private final Invitations invitations;
    private final ActorTransactions transactions;
    private final Audit audit;
    private final Outbox outbox;
    private final Titles titles;
    private final MessageCatalogue messages;
    private final Address address;

    InvitingAPerson(
            Missions missions,
            ReadingAccounts accounts,
            Invitations invitations,
            ActorTransactions transactions,
            Audit audit,
            Outbox outbox,
            Titles titles,
            MessageCatalogue messages,
            Address address) {
        this.missions = missions;
        this.accounts = accounts;
        this.invitations = invitations;
        this.transactions = transactions;
        this.audit = audit;
        this.outbox = outbox;
        this.titles = titles;
        this.messages = messages;
        this.address = address;
    }

    /** The administrator of a mission invites somebody to a post in it. */
    public MissionOutcome invite(Actor actor, Addressee addressee, PostWish post) {
        return missions.act(
                actor,
                (mission, by) -> mission.isAdministeredBy(by.id())
                        ? invite(mission, by.id(), addressee, post)
                        : new MissionOutcome.NotThere());
    }

    /** Only while nobody administers any mission of the State: from then on the State runs its own people. */
    public MissionOutcome inviteFirst(Actor actor, PartyCode party, String station, Addressee addressee) {
        if (actor.kind() != Actor.Kind.OPERATOR) {
            return new MissionOutcome.NotThere();
        }
        return transactions.asService(() -> {
            var mission = missions.held(party, station);
            return missions.hasAdministrator(party)
                    ? new MissionOutcome.Refused(MissionRefusal.HAS_ADMINISTRATOR)
                    : invite(mission, null, addressee, first());
        });
    }

    /** A coordinator opens a further mission of the State, while nobody there runs its people. */
    public MissionOutcome inviteTo(Actor actor, String station, Addressee addressee) {
        return transactions.asService(() -> coordinator(actor)
                .map(by -> {
                    var mission = missions.held(Objects.requireNonNull(by.party()), station);
                    return mission.hasAdministrator()
                            ? new MissionOutcome.Refused(MissionRefusal.MISSION_RUN)
                            : invite(mission, by.id(), addressee, first());
                })
                .orElseGet(MissionOutcome.NotThere::new));
    }

    /** A coordinator takes back an invitation of his or her own making to another mission. */
    public MissionOutcome withdrawElsewhere(Actor actor, UUID id) {
        return transactions.asService(() -> coordinator(actor)
                .flatMap(by -> invitations.made(by.id(), id))
                .<MissionOutcome>map(invitation -> {
                    var mission = missions.held(invitation.party(), invitation.dutyStation());
                    invitations.withdraw(id, mission.now());
                    note(Audit.Kind.INVITATION_WITHDRAWN, invitation, invitation.by());
                    return new MissionOutcome.Done();
                })
                .orElseGet(MissionOutcome.NotThere::new));
    }

    private Optional<Account> coordinator(Actor actor) {
        return Optional.ofNullable(actor.accountId())
                .flatMap(accounts::find)
                .filter(by -> by.party() != null && by.post().seesState());
    }

    /** What the operator or a coordinator may give: to run the mission's people, and never to bind its State. */
    public static PostWish first() {
        return new PostWish(Office.HEAD_OF_CHANCERY, null, Authority.READ, true);
    }

    /** The administrator of a mission takes an invitation to it back, whoever made it. */
    public MissionOutcome withdraw(Actor actor, UUID id) {
        return missions.act(
                actor,
                (mission, by) -> invitations.of(mission).stream()
                        .filter(invitation -> invitation.id().equals(id) && mission.isAdministeredBy(by.id()))
                        .findFirst()
                        .<MissionOutcome>map(invitation -> {
                            invitations.withdraw(id, mission.now());
                            note(Audit.Kind.INVITATION_WITHDRAWN, invitation, by.id());
                            return new MissionOutcome.Done();
                        })
                        .orElseGet(MissionOutcome.NotThere::new));
    }

    private MissionOutcome invite(Mission mission, @Nullable UUID by, Addressee addressee, PostWish post) {
        var refusal = refusal(mission, addressee.email(), post);
        if (refusal != null) {
            return new MissionOutcome.Refused(refusal);
        }
        var invitation = new Invitation(
                Ids.next(),
                mission.party(),
                mission.dutyStation(),
                addressee.email(),
                addressee.language(),
                post,
                by,
                addressee.issuer(),
                mission.now().plus(Invitations.LIFE));
        mail(invitation, invitations.add(invitation, mission.now()));
        note(Audit.Kind.INVITED, invitation, by);
        return new MissionOutcome.Done();
    }

    private @Nullable MissionRefusal refusal(Mission mission, String email, PostWish post) {
        if (invitations.of(mission).stream().anyMatch(open -> open.email().equalsIgnoreCase(email))) {
            return MissionRefusal.INVITED_ALREADY;
        }
        if (invitations.madeSince(mission, mission.now().minus(Duration.ofHours(1))) >= MOST) {
            return MissionRefusal.TOO_MANY_INVITATIONS;
        }
        return mission.refusalToHave(null, post.office(), post.authority());
    }

    private void mail(Invitation invitation, String token) {
        var language = invitation.language();
        var m = messages.in(language);
        outbox.queue(
                invitation.email(),
                language,
                m.get("identity.invitation.mail.subject"),
                m.get(
                        "identity.invitation.mail.body",
                        "mission",
                        titles.mission(invitation.party(), invitation.dutyStation(), language),
                        "office",
                        titles.office(invitation.post().office(), language),
                        "link",
                        URI.create(address.of("/invitation?token=" + token)),
                        "days",
                        Invitations.LIFE.toDays()));
    }

    private void note(Audit.Kind kind, Invitation invitation, @Nullable UUID by) {
        audit.note(kind, invitation.party(), invitation.dutyStation(), null, by, invitation.email());
    }
}
