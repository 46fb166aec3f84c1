package org.entente.today;

import java.util.Set;
import org.entente.core.Actor;
import org.entente.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TodayConfiguration {

    @Bean
    NavigationEntry todayEntry() {
        return new NavigationEntry(10, "today.nav", "/", Set.of(Actor.Kind.DELEGATE));
    }
}
