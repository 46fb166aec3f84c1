package org.entente.mail;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.util.Set;
import org.entente.core.Actor;
import org.entente.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MailConfiguration {

    @Bean
    RecurringTask<Void> mailSending(Sending sending) {
        return Tasks.recurring("mail-sending", FixedDelay.ofSeconds(10))
                .execute((instance, context) -> sending.sendAllDue());
    }

    @Bean
    NavigationEntry outboxEntry() {
        return new NavigationEntry(90, "mail.outbox.nav", "/operator/outbox", Set.of(Actor.Kind.OPERATOR));
    }
}
