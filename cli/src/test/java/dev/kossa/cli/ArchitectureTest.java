package dev.kossa.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;

/**
 * Feature: the house of design section 3. Core knows nobody; FHIR and prose know core; the command line may know all. In core, the record knows
 * nobody, the knowledge knows the record, and the review stands on top.
 */
@AnalyzeClasses(packages = "dev.kossa", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String[] CORE = {
        "dev.kossa.record..", "dev.kossa.knowledge..", "dev.kossa.language..", "dev.kossa.issue..", "dev.kossa.review.."
    };

    @ArchTest
    static final ArchRule core_is_used_by_fhir_and_prose_and_all_by_the_command_line =
            Architectures.layeredArchitecture()
                    .consideringOnlyDependenciesInAnyPackage("dev.kossa..")
                    .layer("core")
                    .definedBy(CORE)
                    .layer("fhir")
                    .definedBy("dev.kossa.fhir..")
                    .layer("prose")
                    .definedBy("dev.kossa.prose..")
                    .layer("cli")
                    .definedBy("dev.kossa.cli..")
                    .whereLayer("cli")
                    .mayNotBeAccessedByAnyLayer()
                    .whereLayer("fhir")
                    .mayOnlyBeAccessedByLayers("cli")
                    .whereLayer("prose")
                    .mayOnlyBeAccessedByLayers("cli")
                    .whereLayer("core")
                    .mayOnlyBeAccessedByLayers("fhir", "prose", "cli");

    @ArchTest
    static final ArchRule within_core_everything_stands_on_the_record = Architectures.layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("record")
            .definedBy("dev.kossa.record..")
            .layer("knowledge")
            .definedBy("dev.kossa.knowledge..")
            .layer("issue")
            .definedBy("dev.kossa.issue..")
            .layer("language")
            .definedBy("dev.kossa.language..")
            .layer("review")
            .definedBy("dev.kossa.review..")
            .whereLayer("review")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("language")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("issue")
            .mayOnlyBeAccessedByLayers("review")
            .whereLayer("knowledge")
            .mayOnlyBeAccessedByLayers("issue", "language", "review");

    @ArchTest
    static final ArchRule core_is_free_of_formats_and_frameworks = noClasses()
            .that()
            .resideInAnyPackage(CORE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.hl7..",
                    "ca.uhn..",
                    "com.fasterxml..",
                    "picocli..",
                    "org.springframework..",
                    "org.apache.spark..",
                    "java.sql..",
                    "javax.sql..",
                    "java.net.http..",
                    "com.sun.net.httpserver..")
            .because("core is pure functions: no FHIR, HTTP, SQL, Spark, Spring, Jackson or picocli");

    @ArchTest
    static final ArchRule core_opens_no_file_and_looks_at_no_clock = noClasses()
            .that()
            .resideInAnyPackage(CORE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.nio.file..")
            .orShould()
            .dependOnClassesThat()
            .belongToAnyOf(
                    java.io.File.class, java.io.FileInputStream.class, java.time.Clock.class, java.util.Random.class)
            .orShould()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule yaml_is_read_only_where_knowledge_is_loaded = noClasses()
            .that()
            .resideOutsideOfPackage("dev.kossa.knowledge..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.snakeyaml..");

    @ArchTest
    static final ArchRule the_parts_are_free_of_cycles =
            slices().matching("dev.kossa.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule the_packages_of_the_command_line_are_free_of_cycles =
            slices().matching("dev.kossa.cli.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule views_only_render = noClasses()
            .that()
            .resideInAnyPackage(
                    "dev.kossa.cli.render..",
                    "dev.kossa.cli.*.text..",
                    "dev.kossa.cli.*.json..",
                    "dev.kossa.cli.*.html..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("picocli..", "dev.kossa.fhir..", "java.nio.file..");
}
