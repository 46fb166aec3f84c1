package org.entente.texts.usecase;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The clockwork. A due procedure is found by its row, not by a timer of its own: what was missed while no node ran is
 * found by the first sweep afterwards, and a deadline that moves needs no timer moved.
 */
@Configuration(proxyBeanMethods = false)
class SilenceJobs {

    @Bean
    RecurringTask<Void> silenceSweep(Settling settling, Clock clock) {
        return Tasks.recurring("silence-sweep", FixedDelay.ofSeconds(2))
                .execute((instance, context) -> settling.sweep(clock));
    }
}
