package org.entente;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.ObjectInputStream;
import org.junit.jupiter.api.Test;

/** Kinds of holes that the code as a whole must not have (assurance, section 1). */
class HolesTests {

    /** Assurance 1.15: neither Java's own serialisation nor a type that the sender chooses. */
    @Test
    void nothingIsDeserialised() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .areAssignableTo(ObjectInputStream.class)
                .orShould()
                .dependOnClassesThat()
                .haveSimpleName("JsonTypeInfo")
                .orShould()
                .dependOnClassesThat()
                .haveSimpleNameEndingWith("PolymorphicTypeValidator")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.beans.XMLDecoder")
                .check(new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.entente"));
    }
}
