package id.linimasa.timeline.openapi;

import id.linimasa.timeline.http.Description;
import id.linimasa.timeline.http.Format;
import id.linimasa.timeline.http.FormatParameter;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/**
 * Completes the description that the resources give: the query parameters that they name, the answers that all of them have, and what each field means
 * ({@code fields.properties}, by schema and property, or by property alone where it means the same everywhere).
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public final class ApiDescription implements OASFilter {
    private final Properties fields = new Properties();

    public ApiDescription() {
        try (InputStream file = ApiDescription.class.getResourceAsStream("fields.properties")) {
            fields.load(Objects.requireNonNull(file, "fields.properties"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void filterOpenAPI(OpenAPI api) {
        api.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .forEach(ApiDescription::complete);
        api.getComponents().getSchemas().forEach(this::describe);
    }

    private static void complete(Operation operation) {
        List<Parameter> parameters = new ArrayList<>();
        if (operation.getParameters() != null) {
            parameters.addAll(operation.getParameters());
        }
        if (operation.getExtensions() != null
                && operation.getExtensions().get(Description.PARAMETERS) instanceof String names) {
            parameters.addAll(QueryParameters.of(names));
            if (List.of(names.split(" ")).contains(FormatParameter.NAME)) {
                addForms(operation.getResponses().getAPIResponse("200").getContent());
            }
            operation.removeExtension(Description.PARAMETERS);
        }
        operation.setParameters(parameters);
        APIResponses responses = operation.getResponses();
        if (!responses.getAPIResponse("200").getContent().hasMediaType(MediaType.SERVER_SENT_EVENTS)) {
            answer(responses, "304", "If-None-Match names the ETag of the answer, which has not changed");
        }
        answer(responses, "400", "a parameter is unknown or malformed: problem details whose violations name it");
        answer(responses, "406", "there is no form of it that Accept allows: problem details");
        answer(responses, "503", "the database is away: problem details; Retry-After says when to come back");
    }

    private static void addForms(Content content) {
        Arrays.stream(Format.values())
                .map(format -> format.mediaType().toString())
                .filter(type -> !content.hasMediaType(type))
                .forEach(type -> content.addMediaType(
                        type,
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING))));
    }

    private static void answer(APIResponses responses, String status, String description) {
        if (!responses.hasAPIResponse(status)) {
            responses.addAPIResponse(status, OASFactory.createAPIResponse().description(description));
        }
    }

    private void describe(String name, Schema schema) {
        Map<String, Schema> properties = schema.getProperties();
        if (properties != null) {
            properties.forEach((property, its) -> {
                String text = fields.getProperty(name + "." + property, fields.getProperty(property));
                if (text != null) {
                    its.setDescription(text);
                }
            });
        }
    }
}
