package org.entente.information;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.entente.core.Actor;
import org.entente.core.PartyCode;
import org.entente.database.ActorTransactions;
import org.entente.groups.Groups;
import org.entente.groups.HiddenMembers;
import org.entente.groups.Membership;
import org.entente.groups.Standing;
import org.entente.identity.Account;
import org.entente.identity.Accounts;
import org.entente.information.AudiencePreview.Warning;
import org.springframework.stereotype.Component;

/**
 * Reckons who will see an item before it is marked; of people it tells the number alone, of a group that hides its members
 * from each other only those that the reader may know (GRP-19).
 */
@Component
public class PreviewingAnAudience {

    private final Groups groups;
    private final HiddenMembers hidden;
    private final Accounts accounts;
    private final Markings markings;
    private final ActorTransactions transactions;

    PreviewingAnAudience(
            Groups groups, HiddenMembers hidden, Accounts accounts, Markings markings, ActorTransactions transactions) {
        this.groups = groups;
        this.hidden = hidden;
        this.accounts = accounts;
        this.markings = markings;
        this.transactions = transactions;
    }

    /** Of what is begun or shared now. Nobody where the group is not there for the actor. */
    public AudiencePreview of(Actor actor, Marking marking, PartyCode originator, UUID groupId, Instant at) {
        return of(actor, marking, originator, groupId, Set::of, at);
    }

    /** Of an item that is there: what came before them is kept from newcomers, unless it names them (REL-02). */
    public AudiencePreview of(Actor actor, Marking marking, MarkedThing thing, Instant at) {
        var groupId = thing.group().id();
        return of(actor, marking, thing.originator(), groupId, () -> kept(marking, thing.id(), groupId), at);
    }

    private Set<PartyCode> kept(Marking marking, UUID thingId, UUID groupId) {
        var kept = new HashSet<>(markings.newcomers(List.of(thingId), groupId));
        var to = marking.releasableTo();
        if (to != null) {
            kept.removeAll(to);
        }
        return kept;
    }

    private AudiencePreview of(
            Actor actor,
            Marking marking,
            PartyCode originator,
            UUID groupId,
            Supplier<Set<PartyCode>> kept,
            Instant at) {
        return groups.standing(actor, groupId, day(at))
                .map(standing -> transactions.asService(
                        () -> preview(actor, standing, marking, originator, groupId, kept.get(), at)))
                .orElseGet(() -> new AudiencePreview(Set.of(), 0, List.of()));
    }

    private AudiencePreview preview(
            Actor actor,
            Standing standing,
            Marking marking,
            PartyCode originator,
            UUID groupId,
            Set<PartyCode> kept,
            Instant at) {
        var members = groups.members(groupId, day(at));
        var readers = Markings.readers(marking, originator, members);
        readers.removeAll(kept);
        var posts = accounts.of(members.stream().map(Membership::party).toList()).stream()
                .filter(post -> readers.contains(Objects.requireNonNull(post.party()))
                        || marking.persons().contains(post.person().id()))
                .toList();
        var parties = posts.stream().map(Account::party).collect(Collectors.toSet());
        parties.addAll(readers);
        var people = posts.stream().map(post -> post.person().id()).distinct().count();
        var shown = hidden.shownTo(actor, standing, parties, at);
        return new AudiencePreview(shown, (int) people, warnings(marking, groupId, parties, members));
    }

    /** The posts of the group's parties, by party and office, from whichever the reader names persons. */
    public List<Account> posts(Actor actor, UUID groupId, Instant at) {
        return transactions.asService(
                () -> accounts.of(hidden.shownTo(actor, groupId, groups.parties(groupId, day(at)), at)));
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }

    private List<Warning> warnings(Marking marking, UUID groupId, Set<PartyCode> parties, List<Membership> members) {
        var warnings = new ArrayList<Warning>();
        if (markings.usual(groupId).isStricterThan(marking.tlp())) {
            warnings.add(Warning.WIDER_THAN_USUAL);
        }
        if (members.stream().anyMatch(member -> member.fullRights() && !parties.contains(member.party()))) {
            warnings.add(Warning.LEAVES_OUT_MEMBERS);
        }
        if (!Markings.founding(members).containsAll(parties)) {
            warnings.add(Warning.INCLUDES_OTHERS_THAN_MEMBERS);
        }
        return warnings;
    }
}
