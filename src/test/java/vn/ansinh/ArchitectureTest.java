package vn.ansinh;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The arrows between packages, as {@code package-info.java} and the architecture say them; each rule must see classes. */
class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("vn.ansinh");

    @Test
    void modulesKeepToTheirAllowedArrows() {
        ApplicationModules modules = ApplicationModules.of(AnSinhApplication.class);
        assertThat(modules.stream().count()).isGreaterThan(12);
        modules.verify();
    }

    @Test
    void onlyTheWorkflowKnowsTheEngine() {
        assertThat(CLASSES.size()).isGreaterThan(300);
        noClasses()
                .that()
                .resideOutsideOfPackage("vn.ansinh.workflow..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.camunda..")
                .check(CLASSES);
    }

    @Test
    void onlyLettersKnowPdfBox() {
        noClasses()
                .that()
                .resideOutsideOfPackage("vn.ansinh.letter..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.pdfbox..")
                .check(CLASSES);
    }

    @Test
    void onlySignaturesKnowTheirLibraries() {
        noClasses()
                .that()
                .resideOutsideOfPackage("vn.ansinh.signature..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("eu.europa.esig..", "org.bouncycastle..")
                .check(CLASSES);
    }

    @Test
    void nothingDependsOnTheWorkflowButTheDemo() {
        noClasses()
                .that()
                .resideOutsideOfPackages("vn.ansinh.workflow..", "vn.ansinh.demo..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("vn.ansinh.workflow..")
                .check(CLASSES);
    }

    @Test
    void delegatesAreSmall() {
        classes()
                .that()
                .haveSimpleNameEndingWith("Delegate")
                .should()
                .resideInAPackage("vn.ansinh.workflow.delegate")
                .check(CLASSES);
    }

    @Test
    void timeIsInjected() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("vn.ansinh.shared.AppClock")
                .should()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.LocalDateTime.class, "now")
                .check(CLASSES);
    }
}
