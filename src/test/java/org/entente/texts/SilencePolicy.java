package org.entente.texts;

import static org.entente.texts.SilencePolicy.Who.*;
import static org.entente.texts.SilencePosition.*;
import static org.entente.texts.web.SilenceActKind.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.texts.model.SilenceState;
import org.entente.texts.web.SilenceActKind;

/**
 * Who may do what in which position of a silence procedure, written down from the rules (docs/domain/silence.md) and not
 * from the code. What is not in {@link #RULES} is refused to those who may read the procedure, and is not there for the
 * others.
 */
final class SilencePolicy {

    private SilencePolicy() {}

    /** Everyone who may come by. */
    enum Who {
        /** The head of the mission in the chair, a member with full rights like any other (SIL-06). */
        CHAIR,
        OFFICE,
        CHAIRS_DRAFTER,
        MEMBER,
        DRAFTER,
        /** An office like the chair's, of a mission that is not in the chair. */
        MEMBERS_OFFICE,
        /** The head of mission of the State that objected, that holds the clock, that has answered. */
        VOICED,
        OBSERVER,
        /** Still in the group; its entitlement ended while the procedure ran (SIL-19). */
        ENDED,
        /** A member with full rights that joined after the launch (SIL-19). */
        JOINED,
        /** Was a member once. */
        LEFT,
        STRANGER,
        ANYONE,
        OPERATOR;

        boolean reads() {
            return !EnumSet.of(LEFT, STRANGER, ANYONE, OPERATOR).contains(this);
        }
    }

    /** Who runs the procedure (SIL-01). */
    private static final Set<Who> INITIATORS = EnumSet.of(CHAIR, OFFICE);

    /** Whose word binds a State that was entitled at launch (SIL-03, SIL-08). */
    private static final Set<Who> HEADS = EnumSet.of(CHAIR, MEMBER, VOICED);

    private static final Set<Who> HEADS_THAT_SAID_NOTHING = EnumSet.of(CHAIR, MEMBER);

    /** Whose word binds a State that has full rights today: before the launch there is no other list. */
    private static final Set<Who> HEADS_TODAY = EnumSet.of(CHAIR, MEMBER, VOICED, ENDED, JOINED);

    /** Anybody in a mission that was entitled at launch. */
    private static final Set<Who> ENTITLED_MISSIONS =
            EnumSet.of(CHAIR, OFFICE, CHAIRS_DRAFTER, MEMBER, DRAFTER, MEMBERS_OFFICE, VOICED);

    private static final Set<Who> READERS =
            EnumSet.allOf(Who.class).stream().filter(Who::reads).collect(Collectors.toSet());

    private static final Set<SilencePosition> OPEN_ONES = EnumSet.of(OPEN, OPEN_AND_OBJECTED, OPEN_IN_THE_LAST_HOUR);
    private static final Set<SilencePosition> STANDING_STILL = EnumSet.of(ON_HOLD, SUSPENDED);
    private static final Set<SilencePosition> RUNNING = union(OPEN_ONES, STANDING_STILL);
    private static final Set<SilencePosition> SETTLING_ONES = EnumSet.of(SETTLING, SETTLING_CONFIRMED);
    private static final Set<SilencePosition> BROKEN_ONES =
            EnumSet.of(BROKEN, BROKEN_TOO_LATE_TO_LIFT, BROKEN_REISSUED);
    private static final Set<SilencePosition> BEFORE_LAUNCH =
            EnumSet.of(DRAFT, DRAFT_REVISION, PROPOSED, PROPOSED_IN_A_PAST_MEETING, SCHEDULED);
    private static final Set<SilencePosition> ADOPTED_ONES = EnumSet.of(ADOPTED, ADOPTED_LONG_AGO, NOTED);

    /**
     * @param then the state that follows; empty where nothing changes
     * @param withheld why the page of the procedure does not offer the act although the rules allow it; empty if it does
     */
    record Rule(
            SilenceActKind act, Set<Who> who, Set<SilencePosition> in, Optional<SilenceState> then, String withheld) {

        Rule thatThePageWithholdsSince(String reason) {
            return new Rule(act, who, in, then, reason);
        }

        boolean allows(SilenceActKind act, Who who, SilencePosition in) {
            return this.act == act && this.who.contains(who) && this.in.contains(in);
        }
    }

    static final List<Rule> RULES = List.of(
            // SIL-06, SIL-15: while the clock stands still there is no hour to be late for.
            rule(OBJECTION, HEADS, EnumSet.of(OPEN, ON_HOLD, SUSPENDED, OPEN_IN_THE_LAST_HOUR), SilenceState.BROKEN),
            rule(OBJECTION, HEADS_THAT_SAID_NOTHING, EnumSet.of(OPEN_AND_OBJECTED), SilenceState.BROKEN),
            rule(OBJECTION, HEADS_THAT_SAID_NOTHING, BROKEN_ONES)
                    .thatThePageWithholdsSince("Silence is broken; it counts only if the other objection is lifted."),
            rule(OBJECTION, HEADS, union(SETTLING_ONES, ADOPTED_ONES, EnumSet.of(LAPSED)))
                    .thatThePageWithholdsSince("It is late and without effect (SIL-12)."),

            // SIL-08.
            rule(PREPARATION, EnumSet.of(OFFICE, CHAIRS_DRAFTER, DRAFTER, MEMBERS_OFFICE), RUNNING),
            rule(PREPARATION, HEADS, RUNNING).thatThePageWithholdsSince("The head of mission objects without it."),

            // SIL-18.
            rule(LIFTING, EnumSet.of(VOICED), EnumSet.of(BROKEN), SilenceState.OPEN),
            rule(LIFTING, EnumSet.of(VOICED), EnumSet.of(OPEN_AND_OBJECTED)),

            // SIL-15, SIL-16.
            rule(EXTENSION, INITIATORS, union(OPEN_ONES, EnumSet.of(ON_HOLD))),
            rule(SUSPENSION, INITIATORS, OPEN_ONES, SilenceState.SUSPENDED),
            rule(RESUMPTION, INITIATORS, EnumSet.of(SUSPENDED), SilenceState.OPEN),

            // SIL-14: the time to contest must not outlast silence.
            rule(TECHNICAL_REISSUE, INITIATORS, EnumSet.of(OPEN, OPEN_AND_OBJECTED)),
            rule(CONTEST, HEADS, union(EnumSet.of(OPEN), STANDING_STILL), SilenceState.SUPERSEDED),
            rule(REISSUE, INITIATORS, union(OPEN_ONES, EnumSet.of(SUSPENDED)), SilenceState.SUPERSEDED),
            rule(REISSUE, INITIATORS, EnumSet.of(BROKEN, BROKEN_TOO_LATE_TO_LIFT, SUPERSEDED)),
            rule(WITHDRAWAL, INITIATORS, union(BEFORE_LAUNCH, RUNNING), SilenceState.WITHDRAWN),

            // SIL-09: a letter of the member, received an hour ago; here the member itself has said nothing.
            rule(OUTSIDE_OBJECTION, INITIATORS, union(RUNNING, SETTLING_ONES), SilenceState.BROKEN),
            rule(OUTSIDE_OBJECTION, INITIATORS, BROKEN_ONES)
                    .thatThePageWithholdsSince("Silence is broken; it counts only if the other objection is lifted."),
            rule(OUTSIDE_OBJECTION, INITIATORS, union(ADOPTED_ONES, EnumSet.of(LAPSED)))
                    .thatThePageWithholdsSince("It is late and without effect (SIL-12)."),

            // SIL-20, SIL-25.
            rule(CONFIRMATION, INITIATORS, EnumSet.of(SETTLING)),
            rule(NOTING, INITIATORS, EnumSet.of(ADOPTED, ADOPTED_LONG_AGO), SilenceState.NOTED),

            // SIL-10: beside the decision, and not in its way.
            rule(STATEMENT, HEADS, union(RUNNING, SETTLING_ONES, EnumSet.of(ADOPTED, NOTED))),
            rule(COMMENT, READERS, union(RUNNING, SETTLING_ONES)),

            // Where the profile knows them.
            rule(HOLD, HEADS_THAT_SAID_NOTHING, OPEN_ONES, SilenceState.ON_HOLD),
            rule(HOLD, EnumSet.of(VOICED), EnumSet.of(OPEN, OPEN_IN_THE_LAST_HOUR), SilenceState.ON_HOLD),
            rule(HOLD_RELEASE, EnumSet.of(VOICED), EnumSet.of(ON_HOLD), SilenceState.OPEN),
            rule(VOTE_REQUEST, HEADS, OPEN_ONES, SilenceState.VOTE_REQUESTED),
            rule(ANSWER, HEADS_THAT_SAID_NOTHING, RUNNING),
            rule(ANSWER, EnumSet.of(VOICED), EnumSet.of(OPEN, ON_HOLD, SUSPENDED, OPEN_IN_THE_LAST_HOUR)),

            // Until the meeting ends.
            rule(USE_OPPOSITION, HEADS_TODAY, EnumSet.of(PROPOSED), SilenceState.WITHDRAWN));

    /** The rule by which the actor may; at most one. */
    static Optional<Rule> rule(SilenceActKind act, Who who, SilencePosition in) {
        var rules = RULES.stream().filter(rule -> rule.allows(act, who, in)).toList();
        if (rules.size() > 1) {
            throw new IllegalStateException("Two rules for one cell: " + rules);
        }
        return rules.stream().findFirst();
    }

    /** Whether the page of the procedure offers the act. */
    static boolean offers(SilenceActKind act, Who who, SilencePosition in) {
        return rule(act, who, in).filter(rule -> rule.withheld().isEmpty()).isPresent();
    }

    private static Rule rule(SilenceActKind act, Set<Who> who, Set<SilencePosition> in) {
        return new Rule(act, who, in, Optional.empty(), "");
    }

    private static Rule rule(SilenceActKind act, Set<Who> who, Set<SilencePosition> in, SilenceState then) {
        return new Rule(act, who, in, Optional.of(then), "");
    }

    @SafeVarargs
    private static Set<SilencePosition> union(Set<SilencePosition>... sets) {
        var union = EnumSet.noneOf(SilencePosition.class);
        for (var set : sets) {
            union.addAll(set);
        }
        return union;
    }
}
