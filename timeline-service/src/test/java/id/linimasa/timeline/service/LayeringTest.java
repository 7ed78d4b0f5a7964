package id.linimasa.timeline.service;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The way in is the projection, the way out are the resources, and neither knows the other. */
@AnalyzeClasses(packages = "id.linimasa.timeline", importOptions = ImportOption.DoNotIncludeTests.class)
class LayeringTest {
    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("id.linimasa.timeline.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule onlyTheProjectionKnowsKafka = noClasses()
            .that()
            .resideOutsideOfPackage("..projection..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.kafka..", "io.smallrye.reactive.messaging..");

    @ArchTest
    static final ArchRule theProjectionKnowsNoHttp = noClasses()
            .that()
            .resideInAPackage("..projection..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.ws.rs..", "id.linimasa.timeline.http..");

    @ArchTest
    static final ArchRule resourcesKnowNoSql = noClasses()
            .that()
            .haveSimpleNameEndingWith("Resource")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.vertx..", "jakarta.persistence..", "id.linimasa.timeline.storage..");

    @ArchTest
    static final ArchRule onlyTheStorageHoldsThePool = noClasses()
            .that()
            .resideOutsideOfPackage("..storage..")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("io.vertx.mutiny.sqlclient.Pool");

    @ArchTest
    static final ArchRule nothingIsInjectedIntoFields = noFields()
            .should()
            .beAnnotatedWith("jakarta.inject.Inject")
            .orShould()
            .beAnnotatedWith("org.eclipse.microprofile.config.inject.ConfigProperty");

    @ArchTest
    static final ArchRule namesSayWhatAClassIs = classes()
            .should()
            .haveSimpleNameNotEndingWith("Impl")
            .andShould()
            .haveSimpleNameNotEndingWith("Utils")
            .andShould()
            .haveSimpleNameNotEndingWith("Helper")
            .andShould()
            .haveSimpleNameNotEndingWith("Manager")
            .andShould()
            .haveSimpleNameNotEndingWith("DTO");
}
