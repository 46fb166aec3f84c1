package org.entente.identity.usecase;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.entente.core.Actor;
import org.entente.core.Actor.Authority;
import org.entente.core.Ids;
import org.entente.database.ActorTransactions;
import org.entente.database.Audiences;
import org.entente.identity.Account;
import org.entente.identity.BindingAuthorityGiven;
import org.entente.identity.MissionAct;
import org.entente.identity.Person;
import org.entente.identity.Post;
import org.entente.identity.model.Federation;
import org.entente.identity.model.Invitation;
import org.entente.identity.model.Mission;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whoever received an invitation takes up the post exactly as it was offered. What was sent says the address; what is sent
 * back says the name and nothing that the invitation decides.
 */
@Component
public class AcceptingAnInvitation {

    private final Invitations invitations;
    private final Missions missions;
    private final ReadingAccounts accounts;
    private final Posts posts;
    private final Federations federations;
    private final Ministries ministries;
    private final Audit audit;
    private final Audiences audiences;
    private final ActorTransactions transactions;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AcceptingAnInvitation(
            Invitations invitations,
            Missions missions,
            ReadingAccounts accounts,
            Posts posts,
            Federations federations,
            Ministries ministries,
            Audit audit,
            Audiences audiences,
            ActorTransactions transactions,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.invitations = invitations;
        this.missions = missions;
        this.accounts = accounts;
        this.posts = posts;
        this.federations = federations;
        this.ministries = ministries;
        this.audit = audit;
        this.audiences = audiences;
        this.transactions = transactions;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /**
     * An open invitation, and who has its address already.
     *
     * @param fits whether that person signs in the way in which the invitation lets in
     */
    public record Offer(Invitation invitation, Optional<Person> known, boolean fits) {}

    /** The offer behind a token; empty where it is unknown, used, withdrawn or too old, or no longer anybody's to make. */
    public Optional<Offer> offer(String token) {
        return transactions.asService(() -> invitations
                .withToken(token, clock.instant())
                .filter(invitation -> stands(invitation, mission(invitation)))
                .map(invitation -> {
                    var known = accounts.person(invitation.email());
                    return new Offer(invitation, known, fits(invitation, known));
                }));
    }

    /** Takes up the post; the new person is asked for only where nobody has the address yet. */
    public Optional<Account> accept(String token, Function<Invitation, Person> newPerson) {
        return transactions.asService(() -> invitations
                .withToken(token, clock.instant())
                .flatMap(invitation -> takeUp(invitation, mission(invitation), newPerson)));
    }

    private Optional<Account> takeUp(Invitation invitation, Mission mission, Function<Invitation, Person> newPerson) {
        var post = invitation.post();
        hold(invitation.email());
        var known = accounts.person(invitation.email());
        if (!stands(invitation, mission)
                || !fits(invitation, known)
                || mission.refusalToHave(null, post.office(), post.authority()) != null
                || !invitations.accept(invitation.id(), mission.now())) {
            return Optional.empty();
        }
        var person = known.orElseGet(() -> add(newPerson.apply(invitation), invitation));
        var taken = new Post(
                1, post.office(), post.rank(), post.authority(), post.administers(), false, mission.now(), null);
        var account = posts.open(
                new Account(
                        Ids.next(),
                        Actor.Kind.DELEGATE,
                        person,
                        invitation.party(),
                        invitation.dutyStation(),
                        taken,
                        null),
                invitation.by());
        audit.note(Audit.Kind.INVITATION_ACCEPTED, account, invitation.by(), invitation.email());
        mission.find(invitation.by())
                .filter(by -> account.commits())
                .ifPresent(by -> events.publishEvent(new BindingAuthorityGiven(
                        MissionAct.by(by, audiences.ofParty(invitation.party()), account, mission.now()))));
        return Optional.of(account);
    }

    private Person add(Person person, Invitation invitation) {
        posts.add(person);
        if (invitation.issuer() != null) {
            federations.add(new Federation(person.id(), invitation.party(), invitation.issuer(), null));
        }
        return person;
    }

    /**
     * Whoever signs in through a ministry holds posts of its party alone, so that no ministry opens the posts of another
     * party; and nobody who has a way in of his or her own is handed over to a ministry.
     */
    private boolean fits(Invitation invitation, Optional<Person> known) {
        var issuer = invitation.issuer();
        return known.isEmpty()
                || federations
                        .of(known.get().id())
                        .map(federation -> federation.party().equals(invitation.party())
                                && (issuer == null || issuer.equals(federation.issuer())))
                        .orElse(issuer == null);
    }

    /** An invitation stands and falls with the right of whoever made it; the operator's, until the State has its own. */
    private boolean stands(Invitation invitation, Mission mission) {
        var by = invitation.by();
        var issuer = invitation.issuer();
        if (issuer != null
                && ministries.of(invitation.party()).stream()
                        .noneMatch(ministry -> ministry.issuer().equals(issuer))) {
            return false;
        }
        return by == null
                ? !missions.hasAdministrator(invitation.party())
                        && invitation.post().authority() != Authority.COMMIT
                : mission.isAdministeredBy(by) || opens(by, invitation, mission);
    }

    /** A coordinator of the same State opens a mission that nobody runs, and gives nobody the right to bind. */
    private boolean opens(UUID by, Invitation invitation, Mission mission) {
        return !mission.hasAdministrator()
                && invitation.post().authority() != Authority.COMMIT
                && accounts.find(by)
                        .filter(account ->
                                account.post().seesState() && invitation.party().equals(account.party()))
                        .isPresent();
    }

    private Mission mission(Invitation invitation) {
        return missions.held(invitation.party(), invitation.dutyStation());
    }

    /** Two invitations to one new address, accepted at once, make one person. */
    private void hold(String email) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:address, 0))")
                .param("address", "identity.address " + email.toLowerCase(java.util.Locale.ROOT))
                .query((row, number) -> true)
                .single();
    }
}
