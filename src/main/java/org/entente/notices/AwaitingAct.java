package org.entente.notices;

import java.time.Instant;
import java.time.ZoneId;
import org.entente.core.Language;
import org.jspecify.annotations.Nullable;

/**
 * One matter that awaits the reader's State.
 *
 * @param what the matter's name, in {@code language}
 * @param group the group's name in the reader's language
 * @param state one word for its state in the reader's language, and the tone it is shown in
 * @param due the deadline, where there is one, and the zone in which the group reckons it
 */
public record AwaitingAct(
        String what,
        Language language,
        String path,
        String group,
        @Nullable String symbol,
        String state,
        Tone tone,
        @Nullable Instant due,
        ZoneId referenceZone) {

    /** How a state is coloured: amber means due, red binding or broken, green done, and nothing else is coloured. */
    public enum Tone {
        PLAIN,
        DUE,
        STOP,
        DONE
    }
}
