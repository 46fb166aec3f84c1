package org.entente.directory.usecase;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The clockwork. What is due is found by its row: what was missed while no node ran is found by the next sweep. */
@Configuration(proxyBeanMethods = false)
class DirectoryJobs {

    private static final int AT_ONCE = 200;

    @Bean
    RecurringTask<Void> directoryPeople(ListingThePeople listing) {
        return Tasks.recurring("directory-people", FixedDelay.ofMinutes(2))
                .execute((instance, context) -> listing.refresh());
    }

    @Bean
    RecurringTask<Void> directoryReminders(KeepingFocalPoints keeping, TestingCommunication testing, Clock clock) {
        return Tasks.recurring("directory-reminders", FixedDelay.ofHours(1)).execute((instance, context) -> {
            keeping.remind(clock, AT_ONCE);
            testing.repeat(clock);
        });
    }
}
