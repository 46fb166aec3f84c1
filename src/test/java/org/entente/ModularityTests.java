package org.entente;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ImportOption;
import org.entente.support.offenders.Offenders;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/** Modules keep to the dependencies they declare, and nobody reaches into another's inside. */
class ModularityTests {

    private static final ApplicationModules MODULES =
            ApplicationModules.of(Entente.class, new ImportOption.DoNotIncludeTests());

    @Test
    void everyModuleKeepsToItsDependencies() {
        MODULES.verify();
    }

    @Test
    void aModuleThatReachesIntoAnotherIsCaught() {
        assertThatThrownBy(() -> ApplicationModules.of(Offenders.class, new ImportOption.OnlyIncludeTests())
                        .verify())
                .hasMessageContaining("depends on non-exposed type");
    }

    @Test
    void theCanvasesOfTheModulesCanBeDrawn() {
        new Documenter(MODULES).writeModuleCanvases();
    }
}
