package org.entente.directory.usecase;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.core.PartyCode;
import org.entente.database.ActorTransactions;
import org.entente.database.UsedForms;
import org.entente.directory.FocalPoint;
import org.entente.groups.Groups;
import org.entente.notices.Deadline;
import org.entente.notices.Notice;
import org.entente.notices.Notices;
import org.entente.web.NotFound;
import org.springframework.stereotype.Component;

/** A mission enters its focal points, confirms each every year, and withdraws them. */
@Component
public class KeepingFocalPoints {

    /** How long before the year is over the mission first hears of it, and how often it hears again. */
    static final Duration NOTICE = Duration.ofDays(30);

    private final OwnMission own;
    private final FocalPointRows rows;
    private final Groups groups;
    private final Notices notices;
    private final UsedForms forms;
    private final ActorTransactions transactions;

    KeepingFocalPoints(
            OwnMission own,
            FocalPointRows rows,
            Groups groups,
            Notices notices,
            UsedForms forms,
            ActorTransactions transactions) {
        this.own = own;
        this.rows = rows;
        this.groups = groups;
        this.notices = notices;
        this.forms = forms;
        this.transactions = transactions;
    }

    /**
     * Enters a focal point of the actor's own mission, or writes one as it now is; what is written counts as confirmed.
     *
     * @throws NotFound unless the actor runs the mission, and for a group that is not there for the actor
     */
    public void keep(Actor actor, FocalPoint point, UUID form) {
        if (!own.administeredBy(actor).equals(point.mission())) {
            throw new NotFound();
        }
        var group = point.groupId();
        var audience = group == null
                ? null
                : groups.visibleTo(actor, group).orElseThrow(NotFound::new).audienceId();
        transactions.runAsService(() -> {
            rows.find(point.id())
                    .filter(before -> !before.mission().equals(point.mission()))
                    .ifPresent(another -> {
                        throw new NotFound();
                    });
            if (forms.firstUse(form, point.confirmedAt())) {
                rows.keep(point, audience);
            }
        });
    }

    /** The focal point, for those who may say that it is as it stands. */
    public FocalPoint of(Actor actor, UUID id) {
        return transactions
                .call(actor, () -> rows.find(id))
                .filter(point -> own.answersFor(actor, point))
                .orElseThrow(NotFound::new);
    }

    /**
     * Says that it is as it stands.
     *
     * @throws NotFound for whoever may not say so
     */
    public void confirm(Actor actor, UUID id, Clock clock) {
        of(actor, id);
        transactions.runAsService(() -> rows.confirm(id, clock.instant()));
    }

    /**
     * Takes it out of the directory.
     *
     * @throws NotFound unless the actor runs its mission
     */
    public void withdraw(Actor actor, UUID id, Clock clock) {
        own.administeredBy(actor);
        of(actor, id);
        transactions.runAsService(() -> rows.withdraw(id, clock.instant()));
    }

    /** Reminds the missions of what is to be confirmed, each time of a month. */
    public void remind(Clock clock, int most) {
        transactions.runAsService(() -> {
            var now = clock.instant();
            for (var point : rows.toRemind(now.minus(FocalPoint.YEAR).plus(NOTICE), now.minus(NOTICE), most)) {
                var posts = Set.copyOf(own.reminded(point));
                if (!posts.isEmpty()) {
                    notices.serve(reminder(point).toPosts(posts), clock);
                }
                rows.remind(point.id(), now);
            }
        });
    }

    private static Notice reminder(FocalPoint point) {
        Map<String, Object> arguments = new HashMap<>();
        arguments.put("function", point.function());
        arguments.put("by", new Deadline(point.confirmBy(), java.time.ZoneOffset.UTC));
        return new Notice(
                "directory.reminder.subject",
                "directory.reminder.body",
                arguments,
                "/mission/focal-points/" + point.id(),
                Set.<PartyCode>of(point.mission().party()),
                false,
                point.id());
    }
}
