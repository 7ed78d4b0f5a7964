package id.linimasa.claims;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One of the JSON Schemas of this service. */
public final class ContractSchema {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Schema schema;
    private final JsonNode document;

    private ContractSchema(Schema schema, JsonNode document) {
        this.schema = schema;
        this.document = document;
    }

    public static ContractSchema of(String contract) {
        try {
            String text = Files.readString(Path.of("src/main/resources/contracts/" + contract + ".schema.json"));
            return new ContractSchema(
                    SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                            .getSchema(text),
                    JSON.readTree(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the schema says against the value; nothing if it is valid. */
    public List<String> errors(byte[] value) {
        return schema.validate(new String(value, StandardCharsets.UTF_8), InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    /** Paths of the fields that the schema permits but does not describe. */
    public List<String> unknownFields(byte[] value) {
        try {
            List<String> unknown = new ArrayList<>();
            collect(JSON.readTree(value), document, "", unknown);
            return unknown;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void collect(JsonNode value, JsonNode described, String path, List<String> unknown) {
        JsonNode resolved = described.has("$ref")
                ? document.at(described.get("$ref").textValue().substring(1))
                : described;
        value.properties().forEach(field -> {
            JsonNode property = resolved.path("properties").path(field.getKey());
            if (property.isMissingNode()) {
                unknown.add(path + "/" + field.getKey());
            } else {
                collect(field.getValue(), property, path + "/" + field.getKey(), unknown);
            }
        });
    }
}
