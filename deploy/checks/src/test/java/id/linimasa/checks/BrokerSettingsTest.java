package id.linimasa.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import kafka.server.KafkaConfig;
import org.apache.kafka.common.utils.AppInfoParser;
import org.apache.kafka.server.config.AbstractKafkaConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The settings that compose passes to the Kafka image, judged by the broker of the same version on the class path. */
class BrokerSettingsTest {
    private static final ComposeFile COMPOSE = ComposeFile.of(Project.read(Project.ROOT.resolve("docker-compose.yml")));

    @Test
    void brokerIsTheVersionThatWeTestWith() {
        String version = AppInfoParser.getVersion();

        assertThat(COMPOSE.imageTag("kafka")).isEqualTo(version);
        assertThat(COMPOSE.imageTag("create-topics")).isEqualTo(version);
    }

    @Test
    void everySettingIsOneOfTheBroker() {
        Map<String, String> settings = settings(COMPOSE.environment("kafka"));

        assertThat(settings.keySet()).isNotEmpty().allMatch(BrokerSettingsTest::isKnown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"KAFKA_AUTO_CREATE_TOPIC_ENABLE", "KAFKA_NODEID", "KAFKA_ADVERTISED_LISTENER"})
    void misspeltSettingIsCaught(String variable) {
        Map<String, String> settings = settings(Map.of(variable, "1"));

        assertThat(settings.keySet()).noneMatch(BrokerSettingsTest::isKnown);
    }

    @Test
    void brokerAcceptsTheirValuesTogether() {
        Properties settings = new Properties();
        settings.putAll(settings(COMPOSE.environment("kafka")));

        assertThatCode(() -> KafkaConfig.fromProps(settings, false)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "KAFKA_LOG_MESSAGE_TIMESTAMP_TYPE | AppendTime",
                "KAFKA_CONTROLLER_LISTENER_NAMES | CONTROLER",
                "KAFKA_PROCESS_ROLES | broker,controler",
                "KAFKA_BROKER_SESSION_TIMEOUT_MS | 2s",
            })
    void valueThatTheBrokerDoesNotAcceptIsCaught(String variable, String value) {
        Map<String, String> environment = COMPOSE.environment("kafka");
        environment.put(variable, value);
        Properties settings = new Properties();
        settings.putAll(settings(environment));

        assertThatThrownBy(() -> KafkaConfig.fromProps(settings, false)).isInstanceOf(RuntimeException.class);
    }

    @Test
    void settingsThatKeepMessagesSafeAreOn() {
        Map<String, String> settings = settings(COMPOSE.environment("kafka"));

        assertThat(settings)
                .containsEntry("auto.create.topics.enable", "false")
                .containsEntry("unclean.leader.election.enable", "false")
                .containsEntry("log.message.timestamp.type", "LogAppendTime");
    }

    private static boolean isKnown(String setting) {
        return AbstractKafkaConfig.CONFIG_DEF.names().contains(setting);
    }

    /** The image's rule: three underscores are a hyphen, two an underscore, one a dot. */
    private static Map<String, String> settings(Map<String, String> environment) {
        return environment.entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> entry.getKey()
                                .replaceFirst("^KAFKA_", "")
                                .toLowerCase(Locale.ROOT)
                                .replace("___", "-")
                                .replace("__", "\0")
                                .replace('_', '.')
                                .replace('\0', '_'),
                        Map.Entry::getValue));
    }
}
