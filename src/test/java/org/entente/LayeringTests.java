package org.entente;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.ObjectInputStream;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The layers inside a deep module, and what no class may do; each rule is shown to fail on a deliberate offender. */
class LayeringTests {

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.entente");
    private static final JavaClasses OFFENDERS =
            new ClassFileImporter().importPackages("org.entente.support.offenders");

    static Stream<ArchRule> rules() {
        return Stream.of(
                noClasses()
                        .that()
                        .resideInAPackage("..model..")
                        .and()
                        .doNotHaveSimpleName("package-info")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("org.springframework..", "..usecase..", "..storage..", "..web..")
                        .as("the model knows the JDK and core, not Spring nor the layers around it"),
                noClasses()
                        .that()
                        .resideInAPackage("..model..")
                        .should()
                        .callMethod(Instant.class, "now")
                        .as("the model is told the time, it does not read a clock"),
                noClasses()
                        .that()
                        .resideInAPackage("..web..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("..storage..")
                        .as("pages go through use cases and loaders"),
                classes()
                        .that()
                        .resideInAPackage("..storage..")
                        .and()
                        .doNotHaveSimpleName("package-info")
                        .should()
                        .notBePublic()
                        .as("storage is known by its port alone"),
                noClasses()
                        .should()
                        .dependOnClassesThat()
                        .areAssignableTo(ObjectInputStream.class)
                        .as("nothing is read by Java serialisation"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theProductKeepsTheRule(ArchRule rule) {
        rule.check(PRODUCT);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theRuleCatchesItsOffender(ArchRule rule) {
        assertThat(rule.evaluate(OFFENDERS).hasViolation()).isTrue();
    }

    @Test
    void theProductHasClassesToCheck() {
        assertThat(PRODUCT.size()).isGreaterThan(100);
    }
}
