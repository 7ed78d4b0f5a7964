package id.linimasa.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Volume;
import io.fabric8.kubernetes.api.model.VolumeMount;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import io.fabric8.kubernetes.client.utils.KubernetesSerialization;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The manifests for Kubernetes, read into the models of its API, in which an unknown field is an error. */
class KubernetesTest {
    private static final Path MANIFESTS = Project.ROOT.resolve("deploy/kubernetes");
    private static final Path JOB = MANIFESTS.resolve("topics/job.yaml");
    private static final KubernetesSerialization SERIALIZATION = new KubernetesSerialization();

    /** The fields of a kustomization that ours use. */
    record Kustomization(
            String apiVersion,
            String kind,
            List<String> resources,
            List<Generator> configMapGenerator,
            List<Labels> labels) {
        record Generator(String name, List<String> files) {}

        record Labels(Map<String, String> pairs) {}

        Kustomization {
            resources = resources == null ? List.of() : resources;
            configMapGenerator = configMapGenerator == null ? List.of() : configMapGenerator;
        }
    }

    @TestFactory
    Stream<DynamicTest> manifestHasKnownFieldsOnly() {
        return Project.filesBelow(MANIFESTS).stream()
                .filter(file -> file.toString().endsWith(".yaml") && !file.endsWith("kustomization.yaml"))
                .map(file -> DynamicTest.dynamicTest(MANIFESTS.relativize(file).toString(), () -> assertThat(
                                UnknownFields.of(manifest(Project.read(file))))
                        .isEmpty()));
    }

    @Test
    void misspeltFieldIsCaught() {
        String spoilt = Project.read(JOB).replace("readOnlyRootFilesystem", "readOnlyRootFileSystem");

        List<String> unknown = UnknownFields.of(manifest(spoilt));

        assertThat(unknown).containsExactly("spec.template.spec.containers.securityContext.readOnlyRootFileSystem");
    }

    @TestFactory
    Stream<DynamicTest> kustomizationNamesExistingFiles() {
        return kustomizations()
                .map(file ->
                        DynamicTest.dynamicTest(Project.ROOT.relativize(file).toString(), () -> {
                            Kustomization kustomization = kustomization(Project.read(file));

                            assertThat(kustomization.resources()).allMatch(resource -> isResource(file, resource));
                            assertThat(kustomization.configMapGenerator())
                                    .flatExtracting(Kustomization.Generator::files)
                                    .allMatch(name -> Files.isRegularFile(file.resolveSibling(name.toString())))
                                    .noneMatch(name -> name.toString().contains(".."));
                        }));
    }

    @Test
    void misspeltFieldOfAKustomizationIsCaught() {
        String spoilt = "kind: Kustomization\nresource: [job.yaml]\n";

        assertThatThrownBy(() -> kustomization(spoilt)).isInstanceOf(UnrecognizedPropertyException.class);
    }

    @Test
    void jobRunsTheScriptThatTheConfigMapHolds() throws IOException {
        Kustomization.Generator generator = kustomization(
                        Project.read(Project.TOPICS.resolveSibling("kustomization.yaml")))
                .configMapGenerator()
                .get(0);
        var pod = ((Job) manifest(Project.read(JOB))).getSpec().getTemplate().getSpec();
        var container = pod.getContainers().get(0);

        Volume topics = pod.getVolumes().stream()
                .filter(volume -> volume.getConfigMap() != null)
                .findFirst()
                .orElseThrow();

        assertThat(topics.getConfigMap().getName()).isEqualTo(generator.name());
        assertThat(generator.files()).containsExactlyInAnyOrder("topics.conf", "create-topics");
        assertThat(container.getCommand())
                .containsExactly("sh", mountPath(container.getVolumeMounts(), topics) + "/create-topics");
        assertThat(container.getVolumeMounts())
                .extracting(VolumeMount::getName)
                .isSubsetOf(pod.getVolumes().stream().map(Volume::getName).toList());
    }

    @Test
    void jobUsesTheImageOfTheBrokerThatWeTestWith() {
        ComposeFile compose = ComposeFile.of(Project.read(Project.ROOT.resolve("docker-compose.yml")));
        Job job = (Job) manifest(Project.read(JOB));

        String image =
                job.getSpec().getTemplate().getSpec().getContainers().get(0).getImage();

        assertThat(image)
                .isEqualTo(compose.service("create-topics").path("image").asText());
    }

    @Test
    void jobSetsOnlyWhatTheScriptReads() {
        String script = Project.read(Project.TOPICS.resolveSibling("create-topics"));
        Job job = (Job) manifest(Project.read(JOB));
        JsonNode compose = ComposeFile.of(Project.read(Project.ROOT.resolve("docker-compose.yml")))
                .service("create-topics")
                .path("environment");

        Stream<String> variables = Stream.concat(
                job.getSpec().getTemplate().getSpec().getContainers().get(0).getEnv().stream()
                        .map(variable -> variable.getName()),
                compose.properties().stream().map(Map.Entry::getKey));

        // Those that the script does not name are read by mktemp and by Kafka's own scripts.
        assertThat(variables)
                .allMatch(name -> script.contains("${" + name + ":-")
                        || List.of("TMPDIR", "LOG_DIR", "KAFKA_HEAP_OPTS").contains(name));
    }

    private static HasMetadata manifest(String yaml) {
        return SERIALIZATION.unmarshal(yaml);
    }

    private static Kustomization kustomization(String yaml) throws IOException {
        return new YAMLMapper().readValue(yaml, Kustomization.class);
    }

    private static Stream<Path> kustomizations() {
        return Project.filesBelow(Project.ROOT.resolve("deploy")).stream()
                .filter(file -> file.endsWith("kustomization.yaml"));
    }

    /** A file beside the kustomization, or a folder with a kustomization of its own: files elsewhere are refused by kustomize. */
    private static boolean isResource(Path kustomization, String resource) {
        Path path = kustomization.resolveSibling(resource);
        return Files.isDirectory(path)
                ? Files.isRegularFile(path.resolve("kustomization.yaml"))
                : Files.isRegularFile(path) && !resource.contains("..");
    }

    private static String mountPath(List<VolumeMount> mounts, Volume volume) {
        return mounts.stream()
                .filter(mount -> mount.getName().equals(volume.getName()))
                .map(VolumeMount::getMountPath)
                .findFirst()
                .orElseThrow();
    }
}
