package org.entente.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * The clock of a demonstration: the true time, except while its past is being told, before anyone is let in. So a
 * silence procedure of last week went through every step of a silence procedure.
 */
final class WorldClock extends Clock {

    private volatile @Nullable Instant told;

    /** Sets the clock to a moment at which something is told to have happened. */
    void tellAt(Instant moment) {
        told = moment;
    }

    /** Returns to the true time, for good. */
    void toThePresent() {
        told = null;
    }

    @Override
    public Instant instant() {
        var moment = told;
        return moment == null ? Instant.now() : moment;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.system(zone);
    }
}
