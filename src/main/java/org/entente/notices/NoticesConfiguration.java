package org.entente.notices;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.util.Set;
import org.entente.core.Actor;
import org.entente.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class NoticesConfiguration {

    @Bean
    NavigationEntry noticesEntry() {
        return new NavigationEntry(60, "notices.nav", "/notices", Set.of(Actor.Kind.DELEGATE));
    }

    @Bean
    RecurringTask<Void> noticeDigests(Digests digests, Clock clock) {
        return Tasks.recurring("notice-digests", FixedDelay.ofMinutes(1))
                .execute((instance, context) -> digests.sendDue(clock));
    }
}
