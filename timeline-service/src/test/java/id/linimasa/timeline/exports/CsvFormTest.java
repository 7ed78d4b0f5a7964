package id.linimasa.timeline.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class CsvFormTest {
    private static final String FORMULA = "(?s)^[=+\\-@\\t\\r\\n＝＋－＠].*";

    @Test
    void everyStatementIsARow() throws IOException {
        CSVRecord row = read(Entries.of("2023-10", "2023-10-01", "2023-10-31", "effective"));

        assertThat(row.get("date")).isEqualTo("2023-10");
        assertThat(row.get("earliest")).isEqualTo("2023-10-01");
        assertThat(row.get("jurisdictions")).isEqualTo("ID MY");
        assertThat(row.get("quote")).isEqualTo("Toko itu tutup.");
        assertThat(row.get("entry_id")).isEqualTo(Entries.id("2023-10").toString());
    }

    @Test
    void unknownBoundsAreEmpty() throws IOException {
        CSVRecord row = read(Entries.of("../2023-12-11", null, "2023-12-11", "effective"));

        assertThat(row.get("earliest")).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("id.linimasa.timeline.exports.Entries#HOSTILE")
    void noCellIsAFormulaAndEachGivesItsTextBack(String text) throws IOException {
        CSVRecord row = read(Entries.saying(text));

        assertThat(row.toList()).noneMatch(cell -> cell.matches(FORMULA));
        for (String column : List.of("subject", "publisher", "title", "quote")) {
            assertThat(row.get(column).replaceFirst("^'", "")).isEqualTo(text);
        }
    }

    private static CSVRecord read(ExportedEntry entry) throws IOException {
        String csv = new CsvForm().write(Entries.timeline(entry)).text();
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(csv, format)) {
            List<CSVRecord> records = parser.getRecords();
            assertThat(records).hasSize(1);
            assertThat(records.get(0).size()).isEqualTo(19);
            return records.get(0);
        }
    }
}
