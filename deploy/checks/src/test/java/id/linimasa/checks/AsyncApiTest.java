package id.linimasa.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.asyncapi.bindings.kafka.v0._5_0.channel.KafkaChannelBinding;
import com.asyncapi.bindings.kafka.v0._5_0.channel.KafkaChannelTopicConfiguration;
import com.asyncapi.schemas.asyncapi.Reference;
import com.asyncapi.v3._0_0.model.AsyncAPI;
import com.asyncapi.v3._0_0.model.channel.Channel;
import com.asyncapi.v3._0_0.model.operation.Operation;
import com.asyncapi.v3._0_0.model.operation.OperationAction;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import id.linimasa.embedded.Topics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** deploy/asyncapi.yaml says what topics.conf, the JSON Schemas and the golden examples say. */
class AsyncApiTest {
    private static final Path FILE = Project.ROOT.resolve("deploy/asyncapi.yaml");
    private static final JsonNode TREE = Project.yaml(Project.read(FILE));

    @Test
    void channelsAreTheDeclaredTopics() throws Exception {
        AsyncAPI document = new YAMLMapper().readValue(FILE.toFile(), AsyncAPI.class);

        Map<String, Topics.Topic> described = document.getChannels().values().stream()
                .map(Channel.class::cast)
                .map(AsyncApiTest::topic)
                .collect(Collectors.toMap(Topics.Topic::name, Function.identity()));

        assertThat(described)
                .isEqualTo(Topics.readFrom(Project.TOPICS).topics().stream()
                        .collect(Collectors.toMap(Topics.Topic::name, Function.identity())));
    }

    @Test
    void addressAndBindingNameTheSameTopic() throws Exception {
        AsyncAPI document = new YAMLMapper().readValue(FILE.toFile(), AsyncAPI.class);

        Map<String, Object> channels = document.getChannels();

        assertThat(channels).allSatisfy((id, channel) -> {
            assertThat(((Channel) channel).getAddress()).isEqualTo(id);
            assertThat(binding((Channel) channel).getTopic()).isEqualTo(id);
        });
    }

    @Test
    void everyTopicIsSentTo() throws Exception {
        AsyncAPI document = new YAMLMapper().readValue(FILE.toFile(), AsyncAPI.class);

        Set<String> sentTo = document.getOperations().values().stream()
                .map(Operation.class::cast)
                .filter(operation -> operation.getAction() == OperationAction.SEND)
                .map(Operation::getChannel)
                .map(Reference::getRef)
                .map(ref -> ref.substring("#/channels/".length()))
                .collect(Collectors.toSet());

        assertThat(sentTo).isEqualTo(document.getChannels().keySet());
    }

    @TestFactory
    Stream<DynamicTest> everyReferenceResolves() {
        return referencesIn(TREE).stream()
                .map(reference -> DynamicTest.dynamicTest(
                        reference, () -> assertThat(resolve(reference)).isTrue()));
    }

    @TestFactory
    Stream<DynamicTest> exampleIsTheGoldenOne() {
        Map<String, Path> golden = goldenExamples();
        return examples()
                .filter(example -> !example.path("name").asText().equals("dead-letter"))
                .map(example -> DynamicTest.dynamicTest(example.path("name").asText(), () -> {
                    JsonNode expected = Project.yaml(
                            Project.read(golden.get(example.path("name").asText())));
                    assertThat(example.path("headers")).isEqualTo(expected.path("headers"));
                    assertThat(example.path("payload")).isEqualTo(expected.path("value"));
                }));
    }

    @TestFactory
    Stream<DynamicTest> exampleSatisfiesItsSchemas() {
        return TREE.path("components").path("messages").properties().stream()
                .map(Map.Entry::getValue)
                .flatMap(message -> Stream.of("headers", "payload")
                        .map(part -> DynamicTest.dynamicTest(
                                message.path("name").asText() + " " + part,
                                () -> assertThat(violations(message, part)).isEmpty())));
    }

    private static Topics.Topic topic(Channel channel) {
        KafkaChannelBinding binding = binding(channel);
        KafkaChannelTopicConfiguration configuration = binding.getTopicConfiguration();
        Map<String, String> settings = new HashMap<>();
        settings.put(
                "cleanup.policy",
                configuration.getCleanupPolicy().stream()
                        .map(policy -> policy.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(",")));
        if (configuration.getRetentionMs() != null) {
            settings.put("retention.ms", configuration.getRetentionMs().toString());
        }
        settings.put("max.message.bytes", configuration.getMaxMessageBytes().toString());
        Map<?, ?> others = (Map<?, ?>) channel.getExtensionFields().get("x-topic-settings");
        others.forEach((name, value) -> settings.put(name.toString(), value.toString()));
        return new Topics.Topic(binding.getTopic(), binding.getPartitions(), Map.copyOf(settings));
    }

    private static KafkaChannelBinding binding(Channel channel) {
        return (KafkaChannelBinding) channel.getBindings().get("kafka");
    }

    private static List<String> referencesIn(JsonNode node) {
        Set<String> found = new TreeSet<>();
        node.findValuesAsText("$ref", new ArrayList<>()).forEach(found::add);
        return List.copyOf(found);
    }

    private static boolean resolve(String reference) {
        return reference.startsWith("#/")
                ? !TREE.at(reference.substring(1)).isMissingNode()
                : Files.isRegularFile(FILE.resolveSibling(reference));
    }

    private static Stream<JsonNode> examples() {
        return TREE.path("components").path("messages").findValues("examples").stream()
                .flatMap(list ->
                        Stream.iterate(0, i -> i < list.size(), i -> i + 1).map(list::get));
    }

    private static Map<String, Path> goldenExamples() {
        return Project.SERVICES.stream()
                .map(service -> Project.ROOT.resolve(service).resolve("src/main/resources/contracts/examples"))
                .filter(Files::isDirectory)
                .flatMap(directory -> Project.filesBelow(directory).stream())
                .collect(Collectors.toMap(
                        file -> file.getFileName().toString().replace(".json", ""), Function.identity()));
    }

    private static List<String> violations(JsonNode message, String part) throws IOException {
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        JsonNode schema = message.path(part);
        String external = schema.path("schema").path("$ref").asText("");
        String text = external.isEmpty() ? selfContained(schema) : Project.read(FILE.resolveSibling(external));
        String example = message.path("examples").path(0).path(part).toString();
        return registry.getSchema(text, InputFormat.JSON).validate(example, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    /** The schema together with the components that it may refer to. */
    private static String selfContained(JsonNode schema) {
        return "{\"allOf\":[" + schema + "],\"components\":" + TREE.path("components") + "}";
    }
}
