package id.linimasa.timeline.exports;

import static org.assertj.core.api.Assertions.assertThat;

import id.linimasa.timeline.exports.TimelineForm.Export;
import java.io.IOException;
import java.io.StringReader;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.CalendarComponent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

class CalendarFormTest {

    @ParameterizedTest
    @CsvSource({
        "2023-10-04, 2023-10-04, 2023-10-04, 20231004, 20231005",
        "2023-10, 2023-10-01, 2023-10-31, 20231001, 20231101",
        "2024, 2024-01-01, 2024-12-31, 20240101, 20250101",
        "2021-12/2022-01, 2021-12-01, 2022-01-31, 20211201, 20220201"
    })
    void anEntryLastsAsManyDaysAsItsDateCanBe(String edtf, String earliest, String latest, String start, String end)
            throws IOException, ParserException {
        CalendarComponent event = event(Entries.of(edtf, earliest, latest, "effective"));

        assertThat(value(event, Property.DTSTART)).isEqualTo(start);
        assertThat(value(event, Property.DTEND)).isEqualTo(end);
        assertThat(value(event, Property.UID)).isEqualTo(Entries.id(edtf).toString());
    }

    @ParameterizedTest
    @CsvSource({
        "effective, CONFIRMED",
        "announced, CONFIRMED",
        "denied effective, CONFIRMED",
        "planned, TENTATIVE",
        "rumoured, TENTATIVE",
        "denied planned, TENTATIVE",
        "denied, CANCELLED"
    })
    void statusTellsHowSureItIs(String statuses, String status) throws IOException, ParserException {
        CalendarComponent event = event(Entries.of("2023-10-04", "2023-10-04", "2023-10-04", statuses.split(" ")));

        assertThat(value(event, Property.STATUS)).isEqualTo(status);
    }

    @Test
    void datesWithoutBothBoundsAreLeftOutAndCounted() throws IOException, ParserException {
        Export export = new CalendarForm()
                .write(Entries.timeline(
                        "en",
                        Entries.of("2023-10-04", "2023-10-04", "2023-10-04", "effective"),
                        Entries.of("../2023-12-11", null, "2023-12-11", "effective"),
                        Entries.of("XXXX-10-04", null, null, "effective")));

        assertThat(export.leftOut()).isEqualTo(2);
        assertThat(parse(export).getComponents()).hasSize(1);
        assertThat(export.text().replace("\r\n ", "")).contains("X-WR-CALDESC:2 entries are left out");
    }

    @ParameterizedTest
    @FieldSource("id.linimasa.timeline.exports.Entries#HOSTILE")
    void whateverArticlesSayIsOneTextOfOneEvent(String text) throws IOException, ParserException {
        CalendarComponent event = event(Entries.saying(text));

        assertThat(value(event, Property.SUMMARY))
                .startsWith(PlainText.line(text))
                .doesNotContain("\n", "\u202E");
        assertThat(value(event, Property.DESCRIPTION).lines()).hasSize(2);
        assertThat(event.getProperties()).hasSize(11);
    }

    private static CalendarComponent event(ExportedEntry entry) throws IOException, ParserException {
        Calendar calendar = parse(new CalendarForm().write(Entries.timeline(entry)));
        assertThat(calendar.validate().hasErrors()).isFalse();
        assertThat(calendar.getComponents()).hasSize(1);
        return calendar.getComponents().get(0);
    }

    private static Calendar parse(Export export) throws IOException, ParserException {
        return new CalendarBuilder().build(new StringReader(export.text()));
    }

    private static String value(CalendarComponent event, String property) {
        return event.getRequiredProperty(property).getValue();
    }
}
