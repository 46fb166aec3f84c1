package org.entente.groups.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.core.Ids;
import org.entente.core.PartialDate;
import org.entente.core.PartyCode;
import org.entente.database.ActorTransactions;
import org.entente.groups.Body;
import org.entente.groups.Group;
import org.entente.groups.MembershipEnded;
import org.entente.groups.Outcome;
import org.entente.groups.PartySuspended;
import org.entente.groups.Refusal;
import org.entente.groups.Role;
import org.entente.groups.RoleAct;
import org.entente.groups.RoleEnded;
import org.entente.groups.RoleGiven;
import org.entente.groups.model.BodyStore;
import org.entente.groups.model.RoleStore;
import org.entente.groups.model.Roster;
import org.entente.record.Authorship;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The chair names facilitators, penholders and coordinators, for a term, and ends or replaces them (GRP-13). */
@Component
public class GivingARole {

    private final ChairsDesk desk;
    private final RoleStore store;
    private final BodyStore bodies;
    private final ActorTransactions transactions;
    private final ApplicationEventPublisher events;

    GivingARole(
            ChairsDesk desk,
            RoleStore store,
            BodyStore bodies,
            ActorTransactions transactions,
            ApplicationEventPublisher events) {
        this.desk = desk;
        this.store = store;
        this.bodies = bodies;
        this.transactions = transactions;
        this.events = events;
    }

    /**
     * What is to be given.
     *
     * @param body the address of the body; none for the group as a whole
     * @param replaces the role that ends where this one begins; none if it stands beside the others
     */
    public record Naming(
            Role.Kind kind,
            PartyCode party,
            @Nullable String body,
            String topic,
            String function,
            PartialDate since,
            @Nullable PartialDate until,
            @Nullable UUID replaces) {}

    /** Every role that the actor may know of in the group and in its bodies, the latest first. */
    public List<Role> in(Actor actor, UUID groupId) {
        return transactions.call(actor, () -> store.roles(groupId));
    }

    public Outcome<Role> give(Actor actor, UUID groupId, Naming naming, Clock clock) {
        return desk.act(actor, groupId, roster -> {
            if (!ChairsDesk.runs(roster, actor, clock)) {
                return Outcome.refused(Refusal.NOT_THE_CHAIR);
            }
            var refusal = refusal(roster, naming);
            if (refusal != null) {
                return Outcome.refused(refusal);
            }
            var body = body(groupId, naming);
            var former = former(groupId, naming);
            var missing = (naming.body() != null && body.isEmpty()) || (naming.replaces() != null && former.isEmpty());
            return missing
                    ? Outcome.refused(Refusal.NO_SUCH_GROUP)
                    : Outcome.done(write(actor, roster.group(), naming, body, former, clock.instant()));
        });
    }

    private static @Nullable Refusal refusal(Roster roster, Naming naming) {
        if (roster.open(naming.party()).filter(member -> !member.suspended()).isEmpty()) {
            return Refusal.NOT_LISTED;
        }
        if (naming.since().latest().isBefore(roster.group().founded().earliest())) {
            return Refusal.BEFORE_FOUNDING;
        }
        var until = naming.until();
        return until != null && !until.earliest().isAfter(naming.since().earliest())
                ? Refusal.ENDS_BEFORE_IT_BEGINS
                : null;
    }

    private Optional<Body> body(UUID groupId, Naming naming) {
        return Optional.ofNullable(naming.body()).flatMap(slug -> bodies.body(groupId, slug));
    }

    private Optional<Role> former(UUID groupId, Naming naming) {
        return Optional.ofNullable(naming.replaces())
                .flatMap(store::role)
                .filter(role -> role.groupId().equals(groupId)
                        && role.holdsFrom(naming.since().earliest()));
    }

    private Role write(
            Actor actor, Group group, Naming naming, Optional<Body> body, Optional<Role> former, Instant at) {
        former.ifPresent(replaced -> end(Authorship.of(actor, at), group, replaced.overAt(naming.since())));
        var role = new Role(
                Ids.next(),
                group.id(),
                body.map(Body::id).orElse(null),
                body.map(Body::audienceId).orElse(group.audienceId()),
                naming.kind(),
                naming.party(),
                naming.topic(),
                naming.function(),
                actor.language(),
                naming.since(),
                naming.until());
        store.give(role, at);
        events.publishEvent(new RoleGiven(new RoleAct(Authorship.of(actor, at), group, role)));
        return role;
    }

    public Outcome<Role> end(Actor actor, UUID groupId, UUID roleId, PartialDate until, Clock clock) {
        return desk.act(actor, groupId, roster -> {
            if (!ChairsDesk.runs(roster, actor, clock)) {
                return Outcome.refused(Refusal.NOT_THE_CHAIR);
            }
            var role = store.role(roleId).filter(found -> found.groupId().equals(groupId));
            if (role.isEmpty()) {
                return Outcome.refused(Refusal.NO_SUCH_GROUP);
            }
            if (!role.get().holdsFrom(until.earliest())) {
                return Outcome.refused(Refusal.ROLE_OVER);
            }
            return Outcome.done(end(
                    Authorship.of(actor, clock.instant()),
                    roster.group(),
                    role.get().overAt(until)));
        });
    }

    private Role end(Authorship author, Group group, Role ended) {
        Objects.requireNonNull(ended.until());
        store.end(ended);
        events.publishEvent(new RoleEnded(new RoleAct(author, group, ended)));
        return ended;
    }

    /** A party that leaves the group lays down its roles on the same date (GRP-10). */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(MembershipEnded ended) {
        layDown(ended.act().group(), ended.party(), ended.until(), ended.at());
    }

    /** So does a party whose rights are suspended. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(PartySuspended suspended) {
        var membership = suspended.membership();
        layDown(suspended.act().group(), membership.party(), membership.since(), suspended.at());
    }

    private void layDown(Group group, PartyCode party, PartialDate date, Instant at) {
        store.roles(group.id()).stream()
                .filter(role -> role.party().equals(party) && role.holdsFrom(date.earliest()))
                .forEach(role -> end(Authorship.ofPlatform(at), group, role.overAt(date)));
    }
}
