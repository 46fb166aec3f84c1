package org.entente.groups.usecase;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.core.Ids;
import org.entente.core.LocalizedText;
import org.entente.core.PartialDate;
import org.entente.database.Audiences;
import org.entente.database.Release;
import org.entente.groups.Body;
import org.entente.groups.BodyAct;
import org.entente.groups.BodyClosed;
import org.entente.groups.BodyEstablished;
import org.entente.groups.BodyKind;
import org.entente.groups.Level;
import org.entente.groups.Outcome;
import org.entente.groups.Refusal;
import org.entente.groups.model.BodyRoster;
import org.entente.groups.model.BodyStore;
import org.entente.groups.model.Roster;
import org.entente.groups.model.Slug;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The chair establishes a body inside the group, and closes it again (GRP-09). */
@Component
public class EstablishingABody {

    private final ChairsDesk desk;
    private final BodyStore store;
    private final Audiences audiences;
    private final ApplicationEventPublisher events;

    EstablishingABody(ChairsDesk desk, BodyStore store, Audiences audiences, ApplicationEventPublisher events) {
        this.desk = desk;
        this.store = store;
        this.audiences = audiences;
        this.events = events;
    }

    /**
     * What is to be established.
     *
     * @param optIn whether the parties of the group join by their own acts
     * @param participantsOnly whether only its participants and the chair know of it; then nobody joins unasked
     */
    public record Plan(
            BodyKind kind,
            LocalizedText name,
            LocalizedText purpose,
            @Nullable Level level,
            boolean optIn,
            boolean participantsOnly,
            PartialDate established) {}

    public Outcome<Body> establish(Actor actor, UUID groupId, Plan plan, Clock clock) {
        return desk.act(actor, groupId, roster -> decide(actor, roster, plan, clock));
    }

    private Outcome<Body> decide(Actor actor, Roster roster, Plan plan, Clock clock) {
        if (!ChairsDesk.runs(roster, actor, clock)) {
            return Outcome.refused(Refusal.NOT_THE_CHAIR);
        }
        if (plan.established().earliest().isAfter(ChairsDesk.today(clock))) {
            return Outcome.refused(Refusal.DATE_TO_COME);
        }
        if (plan.established().latest().isBefore(roster.group().founded().earliest())) {
            return Outcome.refused(Refusal.BEFORE_FOUNDING);
        }
        if (plan.optIn() && plan.participantsOnly()) {
            return Outcome.refused(Refusal.OPEN_BUT_UNKNOWN);
        }
        var group = roster.group();
        var at = clock.instant();
        var body = body(roster, plan);
        store.add(body, at);
        events.publishEvent(new BodyEstablished(BodyAct.by(actor, group, body, at)));
        return Outcome.done(body);
    }

    private Body body(Roster roster, Plan plan) {
        var group = roster.group();
        var content = audiences.createForRelease(group.id(), Release.to(Set.of()));
        return new Body(
                Ids.next(),
                group.id(),
                plan.participantsOnly() ? content : group.audienceId(),
                content,
                slug(group.id(), plan),
                plan.kind(),
                plan.name(),
                plan.purpose(),
                plan.level(),
                plan.optIn(),
                plan.participantsOnly(),
                plan.established(),
                null);
    }

    /** A number is added where the address is taken, so that a body that is not known to all is not betrayed by it. */
    private String slug(UUID groupId, Plan plan) {
        var slug = Slug.of(plan.name(), "BODY");
        var free = slug;
        for (var number = 2; store.slugTaken(groupId, free); number++) {
            free = slug + "-" + number;
        }
        return free;
    }

    public Outcome<Body> close(Actor actor, UUID groupId, UUID bodyId, PartialDate date, Clock clock) {
        return desk.act(actor, groupId, roster -> {
            if (!ChairsDesk.runs(roster, actor, clock)) {
                return Outcome.refused(Refusal.NOT_THE_CHAIR);
            }
            var body = store.body(bodyId).filter(found -> found.groupId().equals(groupId));
            if (body.isEmpty()) {
                return Outcome.refused(Refusal.NO_SUCH_GROUP);
            }
            var refusal = new BodyRoster(body.get(), store.participationsOf(bodyId))
                    .refusalToClose(date, ChairsDesk.today(clock));
            if (refusal != null) {
                return Outcome.refused(refusal);
            }
            var closed = body.get().closedAt(date);
            store.close(closed);
            events.publishEvent(new BodyClosed(BodyAct.by(actor, roster.group(), closed, clock.instant()), date));
            return Outcome.done(closed);
        });
    }
}
