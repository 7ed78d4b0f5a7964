package id.linimasa.timeline.exports;

import id.linimasa.timeline.exports.ExportedEntry.ExportedStatement;
import id.linimasa.timeline.http.Format;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.jspecify.annotations.Nullable;

/**
 * CSV (RFC 4180), UTF-8, one row a statement, every cell quoted.
 *
 * <p>Spreadsheets run cells that begin like a formula (OWASP, CSV injection). So a cell that begins with one of {@code = + - @}, their full-width forms,
 * tab, carriage return, line feed or an apostrophe gets an apostrophe in front; taking one apostrophe off the front of every cell that has one gives the
 * text back exactly.
 */
@ApplicationScoped
public class CsvForm implements TimelineForm {
    private static final String DANGEROUS = "=+-@\t\r\n'＝＋－＠";
    private static final CSVFormat CSV = CSVFormat.RFC4180
            .builder()
            .setQuoteMode(QuoteMode.ALL)
            .setHeader(
                    "entry_id",
                    "subject_id",
                    "subject",
                    "type",
                    "date",
                    "earliest",
                    "latest",
                    "precision",
                    "jurisdictions",
                    "disputed",
                    "policy_event_count",
                    "policy_event_id",
                    "article_id",
                    "status",
                    "publisher",
                    "title",
                    "url",
                    "quote",
                    "confidence")
            .get();

    @Override
    public Format format() {
        return Format.CSV;
    }

    @Override
    public Export write(ExportedTimeline timeline) {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(text, CSV)) {
            for (ExportedEntry entry : timeline.entries()) {
                for (ExportedStatement statement : entry.statements()) {
                    printer.printRecord(row(entry, statement).map(CsvForm::cell));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Export(text.toString(), 0);
    }

    private static Stream<@Nullable Object> row(ExportedEntry entry, ExportedStatement statement) {
        return Stream.of(
                entry.id(),
                entry.subjectId(),
                entry.subject(),
                entry.type(),
                entry.edtf(),
                entry.earliest(),
                entry.latest(),
                entry.precision(),
                String.join(" ", entry.jurisdictions()),
                entry.disputed(),
                entry.policyEventCount(),
                statement.id(),
                statement.articleId(),
                statement.status(),
                statement.publisher(),
                statement.title(),
                statement.url(),
                statement.quote(),
                statement.confidence());
    }

    private static String cell(@Nullable Object value) {
        String text = value == null ? "" : value.toString();
        return !text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
