package id.linimasa.claims;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "id.linimasa.claims", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule EXTRACTION_CORE_IS_PLAIN_JAVA = noClasses()
            .that()
            .resideInAPackage("..claims.extraction..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "io.quarkus..",
                    "io.smallrye..",
                    "io.vertx..",
                    "io.micrometer..",
                    "jakarta..",
                    "com.fasterxml..",
                    "org.apache.kafka..",
                    "org.eclipse.microprofile..",
                    "org.jboss..",
                    "java.io",
                    "java.net..",
                    "java.nio.file..",
                    "java.sql..");

    @ArchTest
    static final ArchRule EXTRACTION_CORE_KNOWS_NOTHING_OF_ITS_SERVICE = noClasses()
            .that()
            .resideInAPackage("..claims.extraction..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "..claims.article..",
                    "..claims.contract..",
                    "..claims.pipeline..",
                    "..claims.runtime..",
                    "..claims.trial..");

    @ArchTest
    static final ArchRule FEATURES_DO_NOT_DEPEND_ON_EACH_OTHER_IN_CIRCLES =
            slices().matching("id.linimasa.claims.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule ONLY_THE_PIPELINE_TALKS_TO_KAFKA = noClasses()
            .that()
            .resideOutsideOfPackages("..claims.pipeline..", "..claims.article..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.kafka..");

    @ArchTest
    static final ArchRule HTTP_PUBLISHES_NOTHING = noClasses()
            .that()
            .resideInAPackage("..claims.trial..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..claims.pipeline..");

    @ArchTest
    static final ArchRule INJECTION_IS_BY_CONSTRUCTOR = noFields()
            .should()
            .beAnnotatedWith("jakarta.inject.Inject")
            .orShould()
            .beAnnotatedWith("org.eclipse.microprofile.config.inject.ConfigProperty");
}
