package org.entente.record.usecase;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the thread misses, because its node died or the database was away, one of the nodes picks up soon after. */
@Configuration(proxyBeanMethods = false)
class SequencingJob {

    private static final Duration EVERY = Duration.ofSeconds(10);

    @Bean
    RecurringTask<Void> recordSequencing(SequencingThread sequencing) {
        return Tasks.recurring("record.sequencing", FixedDelay.of(EVERY))
                .execute((instance, context) -> sequencing.wake());
    }
}
