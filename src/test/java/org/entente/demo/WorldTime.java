package org.entente.demo;

import java.time.Duration;
import java.time.Instant;
import org.springframework.context.ApplicationContext;

/** Moves the clock of a demonstration on, for tests that cannot wait. From then on it stands where it was moved to. */
public final class WorldTime {

    private WorldTime() {}

    public static Instant moveOn(ApplicationContext application, Duration by) {
        var clock = application.getBean(WorldClock.class);
        var moment = clock.instant().plus(by);
        clock.tellAt(moment);
        return moment;
    }
}
