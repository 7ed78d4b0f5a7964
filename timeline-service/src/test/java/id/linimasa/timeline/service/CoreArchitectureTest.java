package id.linimasa.timeline.service;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The contradiction core is plain Java: it would run without the service around it. */
@AnalyzeClasses(packages = "id.linimasa.timeline", importOptions = ImportOption.DoNotIncludeTests.class)
class CoreArchitectureTest {
    private static final String[] CORE = {"..timeline.dates..", "..timeline.resolution..", "..timeline.contradictions.."
    };

    @ArchTest
    static final ArchRule coreIsPlainJava = classes()
            .that()
            .resideInAnyPackage(CORE)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "org.jspecify.annotations..",
                    "com.github.f4b6a3.uuid..",
                    "..timeline.dates..",
                    "..timeline.resolution..",
                    "..timeline.contradictions..",
                    "..timeline.consensus..");

    @ArchTest
    static final ArchRule coreTalksToNoDatabase = noClasses()
            .that()
            .resideInAnyPackage(CORE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..");
}
