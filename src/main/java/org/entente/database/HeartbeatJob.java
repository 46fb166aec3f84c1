package org.entente.database;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Closer together than {@link org.entente.core.WritingHealth#TOLERANCE} by far: a slow beat or two are no outage. */
@Configuration(proxyBeanMethods = false)
class HeartbeatJob {

    @Bean
    RecurringTask<Void> heartbeat(Heartbeats heartbeats, Clock clock) {
        return Tasks.recurring("heartbeat", FixedDelay.ofSeconds(20))
                .execute((instance, context) -> heartbeats.beat(clock));
    }
}
