package id.linimasa.checks;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** docker-compose.yml, or a copy of it that a test has spoilt, with the defaults of its variables put in. */
record ComposeFile(JsonNode tree) {
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{\\w+:-([^}]*)}");

    static ComposeFile of(String yaml) {
        return new ComposeFile(Project.yaml(VARIABLE.matcher(yaml).replaceAll("$1")));
    }

    JsonNode service(String name) {
        JsonNode service = tree.path("services").path(name);
        if (service.isMissingNode()) {
            throw new AssertionError("docker-compose.yml has no service " + name);
        }
        return service;
    }

    /** All services by name. */
    Map<String, JsonNode> services() {
        Map<String, JsonNode> services = new TreeMap<>();
        tree.path("services").properties().forEach(entry -> services.put(entry.getKey(), entry.getValue()));
        return services;
    }

    /** What compose puts into the environment of a service. */
    Map<String, String> environment(String service) {
        Map<String, String> environment = new LinkedHashMap<>();
        service(service)
                .path("environment")
                .properties()
                .forEach(entry ->
                        environment.put(entry.getKey(), entry.getValue().asText()));
        return environment;
    }

    /** The part of an image's name after the colon. */
    String imageTag(String service) {
        String image = service(service).path("image").asText();
        return image.substring(image.lastIndexOf(':') + 1);
    }
}
