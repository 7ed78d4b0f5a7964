package id.linimasa.timeline.exports;

import id.linimasa.timeline.exports.ExportedEntry.ExportedStatement;
import id.linimasa.timeline.http.Format;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * iCalendar (RFC 5545): one all-day event an entry, which lasts as many days as the date can be: a month its days, a year all of its days.
 *
 * <p>A date without both bounds is no calendar event, and none is made up: such entries are left out, and the calendar's description says how many.
 */
@ApplicationScoped
public class CalendarForm implements TimelineForm {
    private static final int LAST_YEAR = 9998;

    @Override
    public Format format() {
        return Format.ICALENDAR;
    }

    @Override
    public Export write(ExportedTimeline timeline) {
        List<VEvent> events = timeline.entries().stream()
                .filter(CalendarForm::hasDays)
                .map(entry -> event(entry, timeline.words()))
                .toList();
        int leftOut = timeline.entries().size() - events.size();
        List<Property> properties = Stream.concat(
                        Stream.of(
                                ImmutableVersion.VERSION_2_0,
                                new ProdId("-//Linimasa//timeline-service//ID"),
                                new XProperty("X-WR-CALNAME", timeline.title())),
                        leftOut == 0
                                ? Stream.of()
                                : Stream.of(new XProperty(
                                        "X-WR-CALDESC", timeline.words().say("left.out", leftOut))))
                .toList();
        return new Export(text(new Calendar(new PropertyList(properties), new ComponentList<>(events))), leftOut);
    }

    private static String text(Calendar calendar) {
        StringWriter text = new StringWriter();
        try {
            new CalendarOutputter(false).output(calendar, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static boolean hasDays(ExportedEntry entry) {
        LocalDate earliest = entry.earliest();
        LocalDate latest = entry.latest();
        return earliest != null && latest != null && earliest.getYear() > 0 && latest.getYear() <= LAST_YEAR;
    }

    private static VEvent event(ExportedEntry entry, Words words) {
        Stream<Property> always = Stream.of(
                new Uid(entry.id().toString()),
                new DtStamp(entry.updatedAt()),
                new LastModified(entry.updatedAt()),
                new DtStart<>(Objects.requireNonNull(entry.earliest())),
                new DtEnd<>(Objects.requireNonNull(entry.latest()).plusDays(1)),
                new Summary(words.headline(entry)),
                new Description(description(entry, words)),
                new Categories(PlainText.line(entry.type())),
                new Status(Certainty.of(entry).name()),
                ImmutableTransp.TRANSPARENT);
        Stream<Property> url = link(entry).map(Url::new).stream().map(Property.class::cast);
        return new VEvent(new PropertyList(Stream.concat(always, url).toList()));
    }

    private static Optional<URI> link(ExportedEntry entry) {
        return entry.statements().stream()
                .flatMap(statement -> PlainText.link(statement.url()).stream())
                .findFirst();
    }

    private static String description(ExportedEntry entry, Words words) {
        return Stream.concat(
                        Stream.of(words.date(entry)),
                        entry.statements().stream().map(CalendarForm::source))
                .collect(Collectors.joining("\n"));
    }

    private static String source(ExportedStatement statement) {
        String publisher = Optional.ofNullable(statement.publisher())
                .map(name -> PlainText.line(name) + ": ")
                .orElse("");
        return publisher + PlainText.line(statement.quote());
    }
}
