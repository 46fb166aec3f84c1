package org.entente.demo;

import java.time.Duration;
import org.entente.database.ActorTransactions;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Tells the world once, in one transaction, before the first reader is let in and before the first job runs; on a data
 * folder that already holds it, does nothing.
 */
@Component
@ConditionalOnProperty("entente.demo")
class DemonstrationWorld implements SmartLifecycle {

    /** How long ago the groups came to the platform. */
    private static final Duration SINCE_THE_GROUPS_CAME = Duration.ofDays(21);

    /** The chair has read the press this morning. */
    private static final Duration SINCE_THE_REPORTS = Duration.ofMinutes(50);

    private static final Duration SINCE_THE_TEST = Duration.ofDays(12);

    private final Offices offices;
    private final FoundingTheGroups founding;
    private final TellingTheSilences silences;
    private final TellingTheTexts texts;
    private final FillingTheDirectory directory;
    private final TellingThePress press;
    private final WorldClock clock;
    private final ActorTransactions transactions;
    private boolean told;

    DemonstrationWorld(
            Offices offices,
            FoundingTheGroups founding,
            TellingTheSilences silences,
            TellingTheTexts texts,
            FillingTheDirectory directory,
            TellingThePress press,
            WorldClock clock,
            ActorTransactions transactions) {
        this.offices = offices;
        this.founding = founding;
        this.silences = silences;
        this.texts = texts;
        this.directory = directory;
        this.press = press;
        this.clock = clock;
        this.transactions = transactions;
    }

    @Override
    public void start() {
        transactions.runAsService(() -> {
            if (!offices.areOpen()) {
                tell();
            }
        });
        told = true;
    }

    private void tell() {
        var now = clock.instant();
        try {
            clock.tellAt(now.minus(SINCE_THE_GROUPS_CAME));
            offices.open();
            for (var file : WorldFiles.groups()) {
                clock.tellAt(now.minus(SINCE_THE_GROUPS_CAME));
                var group = founding.found(file, clock);
                silences.practise(file, group);
                WorldFiles.texts(file.slug()).forEach(text -> texts.tell(text, file, group, now));
                clock.tellAt(now.minus(SINCE_THE_REPORTS));
                press.tell(file, group, clock);
            }
            clock.tellAt(now.minus(SINCE_THE_GROUPS_CAME));
            directory.fill(clock);
            directory.test(WorldFiles.groups().getFirst(), now.minus(SINCE_THE_TEST), clock);
        } finally {
            clock.toThePresent();
        }
    }

    /** Before the web server and before anything that waits for the application to be ready. */
    @Override
    public int getPhase() {
        return 0;
    }

    @Override
    public void stop() {
        told = false;
    }

    @Override
    public boolean isRunning() {
        return told;
    }
}
