package org.cyclotron.robustness;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** What no code of the program can do, so that no input can make it. */
class TrustBoundaryTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.cyclotron");

    @Test
    void nothingTalksOverANetwork() {
        noClasses()
                .should()
                .dependOnClassesThat(nameMatching("java\\.net\\.(.*Socket.*|.*URLConnection|http\\..*|Inet.*)")
                        .or(nameMatching("java\\.nio\\.channels\\..*(Socket|Datagram).*")))
                .because(
                        "what nobody can reach nobody can attack: frames travel through the standard streams of children")
                .check(CLASSES);
    }

    @Test
    void noXmlIsRead() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                                "javax.xml.parsers..", "org.w3c.dom..", "org.xml.sax..", "javax.xml.transform..")
                        .or(nameMatching("javax\\.xml\\.stream\\.XML(Input|Event|StreamReader|EventReader).*")))
                .because(
                        "a reader of XML expands entities unless everybody remembers to forbid it; XML is only written here")
                .check(CLASSES);
    }

    @Test
    void noDataChoosesAClass() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("org.cyclotron.execution.worker.WorkerProbe")
                .should()
                .callMethod(Class.class, "forName", String.class)
                .orShould()
                .dependOnClassesThat(
                        nameMatching(
                                "java\\.lang\\.ClassLoader|java\\.net\\.URLClassLoader|java\\.io\\.ObjectInputStream"
                                        + "|java\\.util\\.ServiceLoader|java\\.beans\\.XMLDecoder|javax\\.script\\..*|javafx\\.fxml\\..*"))
                .because(
                        "only a worker loads a class by name: that of a probe, which stands on its command line in tests")
                .check(CLASSES);
    }
}
