package org.entente.demo;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** The clock that everything in a demonstration reads. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("entente.demo")
class WorldConfiguration {

    @Bean
    @Primary
    static WorldClock worldClock() {
        return new WorldClock();
    }
}
