package org.entente.press.usecase;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executors;
import org.entente.database.ActorTransactions;
import org.entente.press.model.SourceStore;
import org.springframework.stereotype.Component;

/** Has the feeds that are due asked, several side by side: one that is slow holds back no other. */
@Component
class PollingSources {

    /** One place for retrieving is left to whoever adds a report by its address. */
    private static final int AT_ONCE = 3;
    /** Then the next sweep goes on; whatever is being asked is asked to its end. */
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final SourceStore sources;
    private final AskingASource asking;
    private final ActorTransactions transactions;

    PollingSources(SourceStore sources, AskingASource asking, ActorTransactions transactions) {
        this.sources = sources;
        this.asking = asking;
        this.transactions = transactions;
    }

    void sweep(Clock clock) {
        var end = System.nanoTime() + LONGEST.toNanos();
        try (var askers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var asker = 0; asker < AT_ONCE; asker++) {
                askers.execute(() -> ask(clock, end));
            }
        }
    }

    /** One after the other, as long as any is due. */
    private void ask(Clock clock, long end) {
        while (System.nanoTime() - end < 0 && !Thread.currentThread().isInterrupted()) {
            var due = transactions.asService(() -> sources.takeDue(clock.instant(), 1));
            if (due.isEmpty()) {
                return;
            }
            asking.ask(due.getFirst(), clock);
        }
    }
}
