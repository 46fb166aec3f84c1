package org.entente.information;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The clockwork: what is due is found by its row, so that what was missed while no node ran is found afterwards. */
@Configuration(proxyBeanMethods = false)
class MarkingJobs {

    private static final int AT_ONCE = 200;

    @Bean
    RecurringTask<Void> markingSweep(LapsingMarkings lapsing, Clock clock) {
        return Tasks.recurring("marking-sweep", FixedDelay.ofSeconds(5))
                .execute((instance, context) -> lapsing.settle(clock, AT_ONCE));
    }
}
