package org.entente.information.receipts;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The clockwork: what is due is found by its row, so that what was missed while no node ran is found afterwards. */
@Configuration(proxyBeanMethods = false)
class ReceiptJobs {

    private static final int AT_ONCE = 200;

    @Bean
    RecurringTask<Void> receiptSweep(RemindingOfReceipts reminding, Clock clock) {
        return Tasks.recurring("receipt-sweep", FixedDelay.ofSeconds(30))
                .execute((instance, context) -> reminding.remind(clock, AT_ONCE));
    }
}
