package org.entente.press.usecase;

import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.core.Ids;
import org.entente.database.ActorTransactions;
import org.entente.information.RefusingMarks;
import org.entente.press.intake.Fetching;
import org.entente.press.intake.Letters;
import org.entente.press.model.PressOutcome;
import org.entente.press.model.PressRefusal;
import org.entente.press.model.Source;
import org.entente.press.model.SourceStore;
import org.springframework.stereotype.Component;

/** A member has the review of its group follow a feed, or ends that. */
@Component
public class FollowingASource {

    private static final int MOST = 50;
    private static final int LONGEST_TITLE = 200;

    private final PressDesk desk;
    private final SourceStore sources;
    private final Fetching fetching;
    private final RefusingMarks marks;
    private final ActorTransactions transactions;

    FollowingASource(
            PressDesk desk,
            SourceStore sources,
            Fetching fetching,
            RefusingMarks marks,
            ActorTransactions transactions) {
        this.desk = desk;
        this.sources = sources;
        this.fetching = fetching;
        this.marks = marks;
        this.transactions = transactions;
    }

    /** It is asked for the first time within a minute; what it offers then is taken in. */
    public PressOutcome<UUID> follow(Actor actor, String slug, String address, String title, Clock clock) {
        return desk.act(actor, slug, PressPlace::mayReview, clock, place -> {
                    var name = Letters.clean(title).replace('\n', ' ');
                    if (name.isEmpty() || name.length() > LONGEST_TITLE) {
                        return PressOutcome.<UUID>refused(PressRefusal.NOTHING_SENT);
                    }
                    if (!fetching.isAddress(address)) {
                        return PressOutcome.<UUID>refused(PressRefusal.ADDRESS_REFUSED);
                    }
                    if (marks.refuses(actor, "groups", place.group().id(), name, clock)) {
                        return PressOutcome.<UUID>refused(PressRefusal.BEARS_CLASSIFICATION);
                    }
                    if (sources.ofGroup(place.group().id()).size() >= MOST) {
                        return PressOutcome.<UUID>refused(PressRefusal.TOO_MANY_SOURCES);
                    }
                    return add(actor, place, address.strip(), name, clock);
                })
                .orElse(PressOutcome.refused(PressRefusal.NO_SUCH_PLACE));
    }

    private PressOutcome<UUID> add(Actor actor, PressPlace place, String address, String title, Clock clock) {
        var source = Source.followed(
                Ids.next(),
                place.group().id(),
                place.group().audienceId(),
                address,
                title,
                Objects.requireNonNull(actor.party()),
                clock.instant());
        return sources.add(source) ? PressOutcome.done(source.id()) : PressOutcome.refused(PressRefusal.KNOWN_ALREADY);
    }

    /** What it brought stays. */
    public PressOutcome<UUID> end(Actor actor, String slug, UUID sourceId, Clock clock) {
        return transactions
                .call(
                        actor,
                        () -> sources.source(sourceId)
                                .flatMap(source -> desk.act(actor, slug, PressPlace::mayReview, clock, place -> {
                                    if (!place.group().id().equals(source.groupId())) {
                                        return PressOutcome.<UUID>refused(PressRefusal.NO_SUCH_PLACE);
                                    }
                                    sources.end(sourceId, clock.instant());
                                    return PressOutcome.done(sourceId);
                                })))
                .orElse(PressOutcome.refused(PressRefusal.NO_SUCH_PLACE));
    }
}
