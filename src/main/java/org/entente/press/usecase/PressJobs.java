package org.entente.press.usecase;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A source is due by its row, not by a timer of its own: what was missed while no node ran is asked afterwards. */
@Configuration(proxyBeanMethods = false)
class PressJobs {

    @Bean
    RecurringTask<Void> pressSources(PollingSources polling, Clock clock) {
        return Tasks.recurring("press-sources", FixedDelay.ofSeconds(60))
                .execute((instance, context) -> polling.sweep(clock));
    }
}
