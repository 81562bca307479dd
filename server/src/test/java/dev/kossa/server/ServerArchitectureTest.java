package dev.kossa.server;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Feature: the house. The server may know all, nobody knows the server; its parts know each other in one direction only. */
@AnalyzeClasses(packages = "dev.kossa", importOptions = DoNotIncludeTests.class)
class ServerArchitectureTest {
    @ArchTest
    static final ArchRule nobody_knows_the_server = noClasses()
            .that()
            .resideOutsideOfPackage("dev.kossa.server..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.kossa.server..");

    @ArchTest
    static final ArchRule frameworks_are_of_the_server_only = noClasses()
            .that()
            .resideOutsideOfPackage("dev.kossa.server..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "jakarta..", "tools.jackson..", "com.nimbusds..");

    @ArchTest
    static final ArchRule access_and_hooks_do_not_know_each_other = noClasses()
            .that()
            .resideInAPackage("dev.kossa.server.access..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.kossa.server.hooks..");

    @ArchTest
    static final ArchRule nor_hooks_access = noClasses()
            .that()
            .resideInAPackage("dev.kossa.server.hooks..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.kossa.server.access..");

    @ArchTest
    static final ArchRule the_parts_are_free_of_cycles =
            slices().matching("dev.kossa.server.(*)..").should().beFreeOfCycles();
}
