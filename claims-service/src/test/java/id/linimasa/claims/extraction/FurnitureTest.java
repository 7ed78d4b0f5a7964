package id.linimasa.claims.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FurnitureTest {
    private static final String TITLE = "Netflix Diblokir\n\n";
    private static final String FIRST = "Netflix diblokir pada 27 Januari 2016.\n";
    private static final String SECOND = "Aplikasi tersebut dibuka kembali pada 7 Juli 2020.\n";
    private static final String LINK = "Baca juga: Steam Diblokir pada 30 Juli 2022\n";
    private static final String FORM = "Tinggalkan Balasan\nGrab ditutup pada 1 Mei 2024.\n";

    @Test
    void furnitureChangesNoEventAndMovesTheQuotes() {
        Extraction plain = extract(TITLE + FIRST + SECOND);

        Extraction furnished = extract(TITLE + FIRST + LINK + SECOND + FORM);

        assertThat(statements(furnished)).hasSize(2).isEqualTo(statements(plain));
        assertThat(furnished.policyEvents().get(1).evidence().start())
                .isEqualTo(plain.policyEvents().get(1).evidence().start() + LINK.length());
    }

    private static Extraction extract(String text) {
        return TestData.EXTRACTOR.extractFrom(new Article(text, null, null, null, "id", null));
    }

    private static List<String> statements(Extraction extraction) {
        return extraction.policyEvents().stream()
                .map(event -> event.subject().id() + " " + event.type() + " "
                        + event.date().edtf() + " " + event.evidence().quote())
                .toList();
    }
}
