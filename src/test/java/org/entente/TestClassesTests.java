package org.entente;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.entente.support.Cast;
import org.entente.support.EntenteTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.util.ClassUtils;

/** The application under test is the application: what tests bring along, they bring along by name. */
@EntenteTest
class TestClassesTests {

    @Autowired
    private ApplicationContext context;

    @Test
    void theScanOfTheApplicationFindsNothingOfTheTests() {
        var found = Stream.of(context.getBeanDefinitionNames())
                .map(context::getType)
                .filter(type -> type != null && isOfTheTests(type))
                .map(ClassUtils::getUserClass)
                .distinct();
        assertThat(found).containsExactly(Cast.class);
    }

    private static boolean isOfTheTests(Class<?> type) {
        var source = ClassUtils.getUserClass(type).getProtectionDomain().getCodeSource();
        return source != null && source.getLocation().getPath().endsWith("/test-classes/");
    }
}
