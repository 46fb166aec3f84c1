package org.entente.notices;

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
}
