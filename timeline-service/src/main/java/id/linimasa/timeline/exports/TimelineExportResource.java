package id.linimasa.timeline.exports;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.linimasa.timeline.entries.ReportedContradictions;
import id.linimasa.timeline.entries.TimelineEntries;
import id.linimasa.timeline.entries.TimelineEntry;
import id.linimasa.timeline.entries.TimelineEntry.Statement;
import id.linimasa.timeline.entries.TimelineFilter;
import id.linimasa.timeline.exports.TimelineForm.Export;
import id.linimasa.timeline.http.AsOf;
import id.linimasa.timeline.http.DateOrder;
import id.linimasa.timeline.http.DatedPlace;
import id.linimasa.timeline.http.Format;
import id.linimasa.timeline.http.FormatParameter;
import id.linimasa.timeline.http.Page;
import id.linimasa.timeline.http.Parameters;
import id.linimasa.timeline.http.Parameters.Paging;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * {@code GET /timeline} in other forms than JSON. They are paged as JSON is; a {@code Link} header with {@code rel="next"} (RFC 8288) leads to the next
 * page, and {@code Linimasa-Left-Out} says how many entries of this page the form cannot show.
 */
@Path("/timeline")
public class TimelineExportResource {
    private final TimelineEntries entries;
    private final ReportedContradictions contradictions;
    private final Exports exports;

    public TimelineExportResource(TimelineEntries entries, ReportedContradictions contradictions, Exports exports) {
        this.entries = entries;
        this.contradictions = contradictions;
        this.exports = exports;
    }

    @GET
    @Produces({
        Format.TEXT_CSV,
        Format.TEXT_CALENDAR,
        Format.TIMELINE_JS_JSON,
        Format.LD_JSON,
        MediaType.APPLICATION_ATOM_XML
    })
    @Operation(hidden = true)
    public Uni<Response> export(@Context UriInfo uri, @Context HttpHeaders headers) {
        Format format = Format.preferredBy(headers.getAcceptableMediaTypes())
                .filter(preferred -> preferred != Format.JSON)
                .orElseThrow(NotAcceptableException::new);
        Parameters parameters = new Parameters(uri);
        TimelineFilter filter = TimelineFilter.from(parameters);
        AsOf asOf = parameters.asOf();
        DateOrder order =
                DateOrder.from(parameters, format == Format.ATOM ? DateOrder.DESCENDING : DateOrder.ASCENDING);
        Paging<DatedPlace> paging = parameters.paging(DatedPlace::from, Parameters.LARGEST_LIMIT);
        parameters.oneOf(FormatParameter.NAME, Format.NAMES);
        Words words = Words.of(parameters.language());
        parameters.check();
        return entries.find(filter, asOf, order, paging).chain(page -> reviews(format, asOf, page)
                .map(reviews -> answer(format, timeline(uri, filter, words, page, reviews))));
    }

    private Uni<List<ExportedReview>> reviews(Format format, AsOf asOf, Page<TimelineEntry<Statement>> page) {
        return format == Format.JSON_LD
                ? contradictions
                        .about(
                                page.items().stream().map(TimelineEntry::id).collect(Collectors.toUnmodifiableSet()),
                                page.items().stream()
                                        .map(entry -> entry.subject().id())
                                        .collect(Collectors.toUnmodifiableSet()),
                                asOf)
                        .map(found -> found.stream().map(Exports::review).toList())
                : Uni.createFrom().item(List.of());
    }

    private static ExportedTimeline timeline(
            UriInfo uri,
            TimelineFilter filter,
            Words words,
            Page<TimelineEntry<Statement>> page,
            List<ExportedReview> reviews) {
        Optional<URI> next = Optional.ofNullable(page.next()).map(cursor -> uri.getRequestUriBuilder()
                .replaceQueryParam("cursor", cursor)
                .build());
        return new ExportedTimeline(
                filter.subject(),
                words,
                uri.getRequestUri(),
                next,
                page.items().stream().map(Exports::entry).toList(),
                reviews);
    }

    private Response answer(Format format, ExportedTimeline timeline) {
        Export export = exports.write(format, timeline);
        ResponseBuilder response = Response.ok(
                        export.text().getBytes(UTF_8), format.mediaType().withCharset("UTF-8"))
                .header("Linimasa-Left-Out", export.leftOut());
        timeline.next().ifPresent(next -> response.header(HttpHeaders.LINK, "<" + next + ">; rel=\"next\""));
        return response.build();
    }
}
