package id.linimasa.timeline.exports;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.linimasa.timeline.exports.ExportedEntry.ExportedStatement;
import id.linimasa.timeline.http.Format;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The JSON format of TimelineJS 3. {@code display_date} gives the date exactly as precise as it is; the date of a slide only says where it stands. An
 * entry of which not even the year is known stands nowhere and is left out.
 *
 * <p>TimelineJS shows headline and text as HTML, so what articles say is escaped.
 */
@ApplicationScoped
public class TimelineJsForm implements TimelineForm {
    private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d{2}))?(?:-(\\d{2}))?");

    private final ObjectMapper mapper;

    public TimelineJsForm(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** What TimelineJS reads. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Timeline(Slide title, List<Slide> events) {}

    /** One slide. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Slide(
            @JsonProperty("unique_id") @Nullable String uniqueId,
            @JsonProperty("start_date") @Nullable SlideDate startDate,
            @JsonProperty("end_date") @Nullable SlideDate endDate,
            @JsonProperty("display_date") @Nullable String displayDate,
            @Nullable String group,
            boolean autolink,
            Text text) {}

    /** A date with as many parts as are known. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SlideDate(
            int year, @Nullable Integer month, @Nullable Integer day) {}

    /** HTML. */
    record Text(String headline, String text) {}

    @Override
    public Format format() {
        return Format.TIMELINE_JS;
    }

    @Override
    public Export write(ExportedTimeline timeline) {
        List<Slide> slides = timeline.entries().stream()
                .flatMap(entry -> slide(entry, timeline.words()).stream())
                .toList();
        int leftOut = timeline.entries().size() - slides.size();
        String note = leftOut == 0 ? "" : timeline.words().say("left.out", leftOut);
        Slide title = new Slide(null, null, null, null, null, false, new Text(html(timeline.title()), html(note)));
        try {
            return new Export(mapper.writeValueAsString(new Timeline(title, slides)), leftOut);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Slide> slide(ExportedEntry entry, Words words) {
        String[] parts = entry.edtf().split("/", -1);
        List<SlideDate> dates = parts.length > 2
                ? List.of()
                : List.of(parts).stream().flatMap(part -> date(part).stream()).toList();
        if (dates.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Slide(
                entry.id().toString(),
                dates.get(0),
                dates.size() > 1 ? dates.get(1) : null,
                html(words.date(entry)),
                html(PlainText.line(entry.subject())),
                false,
                new Text(html(words.headline(entry)), text(entry))));
    }

    private static Optional<SlideDate> date(String part) {
        Matcher matcher = DATE.matcher(part);
        return matcher.matches()
                ? Optional.of(new SlideDate(
                        Integer.parseInt(matcher.group(1)), number(matcher.group(2)), number(matcher.group(3))))
                : Optional.empty();
    }

    private static @Nullable Integer number(@Nullable String digits) {
        return digits == null ? null : Integer.valueOf(digits);
    }

    private static String text(ExportedEntry entry) {
        return entry.statements().stream().map(TimelineJsForm::source).collect(Collectors.joining());
    }

    private static String source(ExportedStatement statement) {
        String publisher =
                html(PlainText.line(Optional.ofNullable(statement.publisher()).orElse("")));
        String from = PlainText.link(statement.url())
                .map(url -> "<a href=\"" + html(url.toString()) + "\">"
                        + (publisher.isEmpty() ? html(url.toString()) : publisher) + "</a>")
                .orElse(publisher);
        return "<p>" + html(PlainText.line(statement.quote())) + (from.isEmpty() ? "" : " — " + from) + "</p>";
    }

    private static String html(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
