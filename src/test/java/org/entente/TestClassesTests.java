package org.entente;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.entente.support.EntenteTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationContext;
import org.springframework.util.ClassUtils;

/** The application under test is the application: what tests bring along, they mark as theirs. */
@EntenteTest
class TestClassesTests {

    @Autowired
    private ApplicationContext context;

    @Test
    void theScanOfTheApplicationFindsNothingOfTheTests() {
        var found = Stream.of(context.getBeanDefinitionNames())
                .filter(name -> context.findAnnotationOnBean(name, TestComponent.class) == null)
                .map(context::getType)
                .filter(type -> type != null && isOfTheTests(type))
                .map(ClassUtils::getUserClass)
                .map(Class::getSimpleName)
                .distinct();
        assertThat(found).containsExactly("TestComponents");
    }

    private static boolean isOfTheTests(Class<?> type) {
        var source = ClassUtils.getUserClass(type).getProtectionDomain().getCodeSource();
        return source != null && source.getLocation().getPath().endsWith("/test-classes/");
    }
}
