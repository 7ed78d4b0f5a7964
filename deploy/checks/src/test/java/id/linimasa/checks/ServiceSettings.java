package id.linimasa.checks;

import io.quarkus.runtime.annotations.ConfigPhase;
import io.quarkus.runtime.annotations.ConfigRoot;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.ConfigMappings;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;

/**
 * The configuration properties that a packaged service reads when it runs: those of the Quarkus extensions in it, as far as they can still be
 * changed then, its own configuration interfaces, what its application.properties sets, and {@code kafka.*} for Kafka's clients.
 *
 * <p>Properties with a part of free choice (a map's key, an index) are left out.
 */
record ServiceSettings(Set<String> environmentVariables) {
    private static final String ROOTS = "META-INF/quarkus-config-roots.list";

    /** Reads the interfaces from the jars in the service's target/quarkus-app. */
    static ServiceSettings of(Path packaged) {
        List<Path> jars = Stream.of("lib/boot", "lib/main", "app")
                .flatMap(directory -> Project.filesBelow(packaged.resolve(directory)).stream())
                .filter(file -> file.toString().endsWith(".jar"))
                .toList();
        URL[] urls = jars.stream().map(ServiceSettings::url).toArray(URL[]::new);
        try (URLClassLoader loader = new URLClassLoader(urls, ServiceSettings.class.getClassLoader())) {
            Set<String> properties = new HashSet<>();
            for (String root : new HashSet<>(rootsOf(jars))) {
                Class<?> type = Class.forName(root, false, loader);
                ConfigRoot annotation = type.getAnnotation(ConfigRoot.class);
                if (annotation != null && annotation.phase() == ConfigPhase.RUN_TIME) {
                    properties.addAll(propertiesOf(type));
                }
            }
            for (Path jar : Project.filesBelow(packaged.resolve("app"))) {
                properties.addAll(declaredIn(jar, loader));
            }
            Stream.of(ProducerConfig.configNames(), ConsumerConfig.configNames(), AdminClientConfig.configNames())
                    .flatMap(Collection::stream)
                    .forEach(name -> properties.add("kafka." + name));
            return new ServiceSettings(properties.stream()
                    .filter(name -> !name.contains("*"))
                    .map(ServiceSettings::environmentVariable)
                    .collect(Collectors.toUnmodifiableSet()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean know(String environmentVariable) {
        return environmentVariables.contains(environmentVariable);
    }

    /** The rule of MicroProfile Config: what is neither letter nor digit becomes an underscore, letters become capitals. */
    private static String environmentVariable(String property) {
        return property.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }

    private static Set<String> propertiesOf(Class<?> type) {
        ConfigMapping mapping = type.getAnnotation(ConfigMapping.class);
        return mapping == null
                ? Set.of()
                : ConfigMappings.getProperties(ConfigMappings.ConfigClass.configClass(type, mapping.prefix()))
                        .keySet();
    }

    /** The service's own part: its interfaces, and the keys of its application.properties that no extension owns. */
    private static Set<String> declaredIn(Path jar, ClassLoader loader) throws IOException, ClassNotFoundException {
        Set<String> properties = new HashSet<>();
        try (JarFile file = new JarFile(jar.toFile())) {
            for (String entry : file.stream().map(Object::toString).toList()) {
                if (entry.endsWith(".class") && entry.startsWith("id/linimasa/")) {
                    String name = entry.replace(".class", "").replace('/', '.');
                    properties.addAll(propertiesOf(Class.forName(name, false, loader)));
                }
            }
            Properties own = new Properties();
            own.load(file.getInputStream(file.getEntry("application.properties")));
            own.stringPropertyNames().stream()
                    .map(name -> name.replaceFirst("^%\\w+\\.", ""))
                    .filter(name -> !name.startsWith("quarkus."))
                    .forEach(properties::add);
        }
        return properties;
    }

    private static Set<String> rootsOf(List<Path> jars) throws IOException {
        Set<String> roots = new HashSet<>();
        for (Path jar : jars) {
            try (JarFile file = new JarFile(jar.toFile())) {
                if (file.getEntry(ROOTS) != null) {
                    try (BufferedReader lines = new BufferedReader(
                            new InputStreamReader(file.getInputStream(file.getEntry(ROOTS)), StandardCharsets.UTF_8))) {
                        lines.lines().filter(line -> !line.isBlank()).forEach(roots::add);
                    }
                }
            }
        }
        return roots;
    }

    private static URL url(Path jar) {
        try {
            return jar.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
