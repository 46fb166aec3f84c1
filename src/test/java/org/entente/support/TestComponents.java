package org.entente.support;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

/** Whatever the tests of the modules bring along, found by its mark. Not marked itself: it is brought along by name. */
@ComponentScan(
        basePackages = "org.entente",
        useDefaultFilters = false,
        includeFilters = @ComponentScan.Filter(type = FilterType.ANNOTATION, classes = TestComponent.class))
class TestComponents {}
