package id.linimasa.timeline.stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.linimasa.timeline.http.Description;
import id.linimasa.timeline.http.Parameters;
import id.linimasa.timeline.http.Problems;
import id.linimasa.timeline.stream.Change.Stated;
import id.linimasa.timeline.stream.Change.Withdrawn;
import id.linimasa.timeline.stream.ChangeReader.Told;
import io.smallrye.mutiny.Multi;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** {@code GET /policy-events/stream}: server-sent events. */
@Path("/policy-events/stream")
@Tag(name = "Policy events")
public class PolicyEventStreamResource {
    private static final String LAST_EVENT_ID = "Last-Event-ID";

    private final Changes changes;
    private final StreamConfiguration configuration;
    private final ObjectMapper mapper;
    private final AtomicInteger clients = new AtomicInteger();

    public PolicyEventStreamResource(Changes changes, StreamConfiguration configuration, ObjectMapper mapper) {
        this.changes = changes;
        this.configuration = configuration;
        this.mapper = mapper;
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(summary = "Statements as they begin and cease to count, as server-sent events", description = """
                    `policy-event` carries a statement that counts, `withdrawn` the `id` and `articleId` of one that no longer does. Everything is told at
                    least once and may be told again: what is told last about an id holds; a `withdrawn` about an unknown id means nothing. Without
                    `Last-Event-ID` (or `lastEventId` in the query) the stream starts now, with `0` at the beginning, and with the `id` of an event after
                    it. The id of a read model that was made anew since starts at the beginning. Comments are sent when there is nothing else to send.""")
    @Extension(name = Description.PARAMETERS, value = "subject type jurisdiction lastEventId")
    @APIResponse(
            responseCode = "200",
            description = "events, without end",
            content = @Content(mediaType = MediaType.SERVER_SENT_EVENTS))
    public Multi<OutboundSseEvent> stream(
            @HeaderParam(LAST_EVENT_ID)
                    @Parameter(description = "the id of the last event that was received; counts more than lastEventId")
                    @Nullable
                    String lastEventId,
            @Context UriInfo uri,
            @Context Sse sse) {
        Parameters parameters = new Parameters(uri);
        StreamFilter filter = StreamFilter.from(parameters);
        Optional<StreamPosition> inQuery =
                parameters.read("lastEventId", "the id of an event, or 0", StreamPosition::parse);
        Optional<StreamPosition> inHeader = Optional.ofNullable(lastEventId)
                .filter(id -> !id.isEmpty())
                .flatMap(id -> parameters.given(LAST_EVENT_ID, id, "the id of an event, or 0", StreamPosition::parse));
        parameters.check();
        if (clients.get() >= configuration.mostClients()) {
            throw Problems.tooManyReaders();
        }
        return new ChangeReader(changes, filter, configuration, inHeader.or(() -> inQuery))
                .read()
                .map(told -> event(told, sse))
                .onSubscription()
                .invoke(clients::incrementAndGet)
                .onTermination()
                .invoke(clients::decrementAndGet);
    }

    private OutboundSseEvent event(Told told, Sse sse) {
        OutboundSseEvent.Builder event =
                sse.newEventBuilder().id(told.position().toString());
        Change change = told.change().orElse(null);
        if (change instanceof Stated stated) {
            return event.name("policy-event").data(json(stated.policyEvent())).build();
        }
        if (change instanceof Withdrawn withdrawn) {
            return event.name("withdrawn").data(json(withdrawn.policyEvent())).build();
        }
        return event.comment("nothing new").build();
    }

    private String json(Object content) {
        try {
            return mapper.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
