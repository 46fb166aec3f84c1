package org.entente.texts.model;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Set;
import org.entente.core.Language;
import org.jspecify.annotations.Nullable;

/**
 * How a group practises silence. Nothing in the procedure is a constant: every figure is a setting of the group, and
 * each procedure keeps the profile with which it was started.
 *
 * @param name the preset it came from, such as {@code INFORMAL}
 */
public record SilenceProfile(String name, Starting starting, Breaking breaking, Ending ending) {

    /**
     * @param proposedInMeeting whether a meeting must first have heard the proposal (as in the OSCE)
     * @param minimum the shortest period, counted from the moment when the last member was served (SIL-02)
     * @param maximum the longest period, against forgotten procedures
     * @param cutOff the local hour at which a working-day period ends (SIL-27)
     * @param window the hours in which silence may expire; null where any hour will do
     * @param languages the languages a text must be frozen in before launch (SIL-01)
     */
    public record Starting(
            boolean proposedInMeeting,
            SilencePeriod minimum,
            Duration maximum,
            LocalTime cutOff,
            @Nullable SilenceWindow window,
            Set<Language> languages) {
        public Starting {
            languages = Set.copyOf(languages);
        }
    }

    /**
     * @param threshold how many States must object; 2 is "consensus minus one"
     * @param amendmentBreaks whether a proposed change counts as an objection (SIL-10)
     * @param holdMaximum how long a State may hold the clock; zero where holds are unknown
     * @param liftFloor the least time that must remain after an objection is lifted (SIL-18)
     * @param contestPeriod how long members may contest that a re-issue is technical (SIL-14)
     */
    public record Breaking(
            int threshold,
            boolean amendmentBreaks,
            boolean voteRequestAllowed,
            Duration holdMaximum,
            boolean liftAllowed,
            Duration liftFloor,
            Duration contestPeriod,
            ObjectorVisibility objectorVisibility) {
        public Breaking {
            if (threshold < 1) {
                throw new IllegalArgumentException("At least one objection breaks.");
            }
        }
    }

    /**
     * @param quorumPercent the share of entitled States that must have answered; 0 where silence suffices (SIL-24)
     * @param autoSettle whether the timeout replaces the chair's confirmation (SIL-20)
     * @param settleTimeout counted from expiry
     * @param drain how long after expiry the platform waits for what was received before it (SIL-20)
     * @param statementDays working days after adoption in which statements may be added
     */
    public record Ending(
            int quorumPercent,
            int maximumExtensions,
            boolean autoSettle,
            Duration settleTimeout,
            Duration drain,
            int statementDays,
            Publication publication) {}

    /** Who learns which State objected. It is never public (SIL-22). */
    public enum ObjectorVisibility {
        CHAIR_ONLY,
        MEMBERS,
        MEMBERS_AND_OBSERVERS
    }

    /** When an adopted text becomes public. */
    public enum Publication {
        ADOPTION,
        NEXT_MEETING,
        CHAIRS_RELEASE
    }

    public SilenceProfile withLanguages(Set<Language> languages) {
        return new SilenceProfile(
                name,
                new Starting(
                        starting.proposedInMeeting,
                        starting.minimum,
                        starting.maximum,
                        starting.cutOff,
                        starting.window,
                        languages),
                breaking,
                ending);
    }
}
