package org.cyclotron.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.EvaluationResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the house to its plan: the table in docs/architecture.md is the plan, and the code must match it. */
class ArchitectureTest {
    private static final String ROOT = "org.cyclotron";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    private final PackageTable table = PackageTable.read(Path.of("docs", "architecture.md"));

    @Test
    void everyPackageStandsInTheTableAndEveryEntryOfTheTableExists() {
        Set<String> packages = CLASSES.stream()
                .map(JavaClass::getPackage)
                .filter(ArchitectureTest::holdsMoreThanItsDescription)
                .map(JavaPackage::getName)
                .map(ArchitectureTest::shortName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(packages).isEqualTo(new TreeSet<>(table.packages()));
    }

    @Test
    void everyPackageUsesOnlyWhatTheTableAllows() {
        List<String> violations = new ArrayList<>();
        for (String name : table.packages()) {
            String[] allowed = Stream.concat(Stream.of(name), table.mayUse(name).stream())
                    .map(ArchitectureTest::fullName)
                    .toArray(String[]::new);
            DescribedPredicate<JavaClass> insideTheProject = resideInAnyPackage(ROOT + "..");
            DescribedPredicate<JavaClass> notAllowed =
                    insideTheProject.and(DescribedPredicate.not(resideInAnyPackage(allowed)));
            EvaluationResult result = noClasses()
                    .that()
                    .resideInAPackage(fullName(name))
                    .should()
                    .dependOnClassesThat(notAllowed)
                    .because("docs/architecture.md lets " + name + " use " + table.mayUse(name))
                    .evaluate(CLASSES);
            violations.addAll(result.getFailureReport().getDetails());
        }
        assertThat(violations).isEmpty();
    }

    @Test
    void packagesFormNoCycles() {
        slices().matching(ROOT + ".(**)")
                .should()
                .beFreeOfCycles()
                .because("a cycle between packages means that neither can be understood alone")
                .check(CLASSES);
    }

    @Test
    void javaFxStaysInsideTheWindow() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".gui..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("javafx..", "org.controlsfx..", "atlantafx.."))
                .because("the command line and the tests of the engine must run without a toolkit")
                .check(CLASSES);
    }

    @Test
    void drawingStaysInTheDrawingPackages() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + ".report.chart..", ROOT + ".report.drawing..", ROOT + ".gui.control..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.awt..", "org.jfree.."))
                .because("one home for drawing lets the window and the command line make the same picture;"
                        + " gui.control holds the bridge that shows it on a canvas")
                .check(CLASSES);
    }

    @Test
    void onlyTheEntryPointEndsTheProcess() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(ROOT + ".Main")
                .should()
                .callMethod(System.class, "exit", int.class)
                .because("a library that exits takes results with it that others have not saved yet")
                .check(CLASSES);
    }

    @Test
    void nothingIsSerializedWithJavaSerialization() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.io.ObjectInputStream")
                .because("reading objects from bytes lets data choose which classes are loaded")
                .check(CLASSES);
    }

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

    @Test
    void viewModelsKnowNothingOfTheScene() {
        noClasses()
                .that()
                .haveSimpleNameEndingWith("ViewModel")
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("javafx.scene..", "javafx.stage..", "org.controlsfx..", "org.jfree.."))
                .because("a view model is tested without a window")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void everyPackageIsNullMarked() {
        classes()
                .that()
                .resideInAPackage(ROOT + "..")
                .should(new HaveNullMarkedPackage())
                .because("NullAway checks only what is marked")
                .check(CLASSES);
    }

    @Test
    void noNameHidesWhatAClassIsFor() throws IOException {
        try (var files = Files.walk(Path.of("src", "main", "java"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .as("names such as Manager, Impl, Helper or Util say nothing")
                    .noneMatch(name -> name.matches(".*(Manager|Impl|Helper|Utils?)\\.java"));
        }
    }

    private static boolean holdsMoreThanItsDescription(JavaPackage candidate) {
        return candidate.getClasses().stream()
                .anyMatch(type -> !type.getSimpleName().equals("package-info"));
    }

    private static String shortName(String packageName) {
        return packageName.equals(ROOT) ? "(root)" : packageName.substring(ROOT.length() + 1);
    }

    private static String fullName(String shortName) {
        return shortName.equals("(root)") ? ROOT : ROOT + "." + shortName;
    }
}
