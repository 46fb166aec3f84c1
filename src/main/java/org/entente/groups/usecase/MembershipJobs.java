package org.entente.groups.usecase;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The clockwork. What is due is found by its row, not by a timer of its own: what was missed while no node ran is found
 * by the first sweep afterwards.
 */
@Configuration(proxyBeanMethods = false)
class MembershipJobs {

    private static final int AT_ONCE = 200;

    @Bean
    RecurringTask<Void> membershipSweep(
            AnsweringAnInvitation answering,
            SettlingAccessions settling,
            LeavingTheBodies leaving,
            ChangingTheSettings settings,
            Clock clock) {
        return Tasks.recurring("membership-sweep", FixedDelay.ofSeconds(10)).execute((instance, context) -> {
            settling.settle(clock, AT_ONCE);
            answering.expire(clock, AT_ONCE);
            leaving.settle(clock);
            settings.drawVeils(clock);
        });
    }
}
