package id.linimasa.claims.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.linimasa.claims.extraction.Article;
import id.linimasa.claims.extraction.Extraction;
import id.linimasa.claims.extraction.Extractor;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExtractionDataTest {
    @Test
    void extractorOfTheServiceReadsBothLanguages() {
        Extractor extractor = ExtractionData.load(List.of("id", "en"));

        Extraction extraction =
                extractor.extractFrom(new Article("Toko tutup pada 4 Oktober 2023.", null, null, null, "id", null));

        assertThat(extraction.language()).isEqualTo("id");
        assertThat(extraction.dates())
                .singleElement()
                .satisfies(date -> assertThat(date.date().edtf()).isEqualTo("2023-10-04"));
    }

    @Test
    void languageWithoutItsFolderIsNamedAtTheStart() {
        List<String> languages = List.of("id", "xx");

        assertThatThrownBy(() -> ExtractionData.load(languages)).hasMessageContaining("language/xx/");
    }
}
