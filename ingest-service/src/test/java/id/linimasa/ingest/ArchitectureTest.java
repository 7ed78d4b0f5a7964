package id.linimasa.ingest;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.inject.Inject;

/** What arrives, what is made of it, what leaves: in one direction. */
@AnalyzeClasses(packages = "id.linimasa.ingest", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("id.linimasa.ingest.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule whatAnArticleIsIsPlainJava = classes()
            .that()
            .resideInAPackage("..article..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", "com.github.f4b6a3.uuid..", "id.linimasa.ingest.article..");

    @ArchTest
    static final ArchRule readingKnowsNeitherHttpNorKafka = noClasses()
            .that()
            .resideInAPackage("..reading..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.vertx..", "io.quarkus..", "jakarta.ws..", "org.apache.kafka..");

    @ArchTest
    static final ArchRule onlyTheLogKnowsKafka = noClasses()
            .that()
            .resideOutsideOfPackage("..ingest.log..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.kafka..");

    @ArchTest
    static final ArchRule onlyHttpKnowsHttp = noClasses()
            .that()
            .resideOutsideOfPackage("..ingest.http..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.ws.rs..", "io.vertx..", "io.quarkiverse.resteasy.problem..");

    @ArchTest
    static final ArchRule httpReachesTheLogThroughPostings = noClasses()
            .that()
            .resideInAPackage("..ingest.http..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..ingest.log..");

    @ArchTest
    static final ArchRule injectionIsByConstructor = noFields().should().beAnnotatedWith(Inject.class);
}
