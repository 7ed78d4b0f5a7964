package id.linimasa.claims.extraction;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "id.linimasa.claims.extraction", importOptions = DoNotIncludeTests.class)
class ExtractionArchitectureTest {
    @ArchTest
    static final ArchRule THE_CORE_IS_PLAIN_JAVA = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "io.quarkus..",
                    "io.smallrye..",
                    "io.vertx..",
                    "org.apache.kafka..",
                    "org.eclipse.microprofile..",
                    "com.fasterxml.jackson..",
                    "jakarta..",
                    "java.io..",
                    "java.net..",
                    "java.nio..",
                    "java.sql..",
                    "java.util.regex..");

    @ArchTest
    static final ArchRule STEPS_DO_NOT_KNOW_EACH_OTHER_IN_CIRCLES =
            slices().matching("id.linimasa.claims.extraction.(*)..").should().beFreeOfCycles();
}
