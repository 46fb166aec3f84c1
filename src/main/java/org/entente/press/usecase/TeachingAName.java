package org.entente.press.usecase;

import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.core.Ids;
import org.entente.core.PartyCode;
import org.entente.information.RefusingMarks;
import org.entente.parties.Parties;
import org.entente.press.intake.Letters;
import org.entente.press.model.NameStore;
import org.entente.press.model.PressOutcome;
import org.entente.press.model.PressRefusal;
import org.entente.press.model.TaughtName;
import org.springframework.stereotype.Component;

/** A member teaches the review of its group a name that the tables do not know, or takes one back. */
@Component
public class TeachingAName {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 200;

    private final PressDesk desk;
    private final NameStore names;
    private final Parties parties;
    private final RefusingMarks marks;

    TeachingAName(PressDesk desk, NameStore names, Parties parties, RefusingMarks marks) {
        this.desk = desk;
        this.names = names;
        this.parties = parties;
        this.marks = marks;
    }

    /** @param meaning as {@link TaughtName} says */
    public PressOutcome<UUID> teach(
            Actor actor, String slug, TaughtName.Kind kind, String form, String meaning, Clock clock) {
        return desk.act(
                        actor,
                        slug,
                        PressPlace::mayReview,
                        clock,
                        place -> write(actor, place, kind, cleaned(form), cleaned(meaning), clock))
                .orElse(PressOutcome.refused(PressRefusal.NO_SUCH_PLACE));
    }

    private PressOutcome<UUID> write(
            Actor actor, PressPlace place, TaughtName.Kind kind, String form, String meaning, Clock clock) {
        if (form.length() < SHORTEST || form.length() > LONGEST || meaning.isEmpty() || meaning.length() > LONGEST) {
            return PressOutcome.refused(PressRefusal.NOTHING_SENT);
        }
        if (kind == TaughtName.Kind.PARTY && !isParty(meaning)) {
            return PressOutcome.refused(PressRefusal.NO_SUCH_PARTY);
        }
        if (marks.refuses(actor, "groups", place.group().id(), form + "\n\n" + meaning, clock)) {
            return PressOutcome.refused(PressRefusal.BEARS_CLASSIFICATION);
        }
        if (names.held(place.group().id()) >= NameStore.MOST) {
            return PressOutcome.refused(PressRefusal.TOO_MANY_NAMES);
        }
        var name = new TaughtName(
                Ids.next(),
                place.group().id(),
                form,
                kind,
                meaning,
                Objects.requireNonNull(actor.party()),
                clock.instant());
        return names.add(name, place.group().audienceId())
                ? PressOutcome.done(name.id())
                : PressOutcome.refused(PressRefusal.KNOWN_ALREADY);
    }

    /** From the next reading on it means nothing again. */
    public PressOutcome<UUID> forget(Actor actor, String slug, UUID nameId, Clock clock) {
        return desk.act(
                        actor,
                        slug,
                        PressPlace::mayReview,
                        clock,
                        place -> names.remove(place.group().id(), nameId)
                                ? PressOutcome.done(nameId)
                                : PressOutcome.<UUID>refused(PressRefusal.NO_SUCH_PLACE))
                .orElse(PressOutcome.refused(PressRefusal.NO_SUCH_PLACE));
    }

    private boolean isParty(String code) {
        try {
            return parties.find(new PartyCode(code)).isPresent();
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }

    private static String cleaned(String words) {
        return Letters.clean(words).replace('\n', ' ').strip();
    }
}
