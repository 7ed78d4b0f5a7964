package id.linimasa.claims.extraction.sentences;

import static org.assertj.core.api.Assertions.assertThat;

import id.linimasa.claims.extraction.TestData;
import id.linimasa.claims.extraction.language.LanguagePack;
import id.linimasa.claims.extraction.language.TaggedText;
import id.linimasa.claims.extraction.sentences.Sentence.Kind;
import id.linimasa.claims.extraction.text.Tokeniser;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SentenceSplitterTest {
    private static final Map<String, LanguagePack> PACKS =
            Map.of("id", LanguagePack.read(TestData.language("id")), "en", LanguagePack.read(TestData.language("en")));

    @ParameterizedTest
    @MethodSource("rows")
    void newsTextIsSplitAsTheTableSays(String language, String text, String count) {
        List<Sentence> sentences = split(language, text.replace("\\n", "\n"));

        assertThat(sentences).hasSize(Integer.parseInt(count));
    }

    static Stream<Object[]> rows() {
        return TestData.table("/extraction/sentences.tsv").stream().map(row -> row);
    }

    @Test
    void titlesBylinesItemsAndFurnitureAreToldApart() {
        List<Sentence> sentences = split(
                "id",
                "Toko Itu Pamit\nJAKARTA, KABAR - Toko itu tutup.\n- satu barang\nBaca juga: Toko lain\nTinggalkan Balasan\nSaya sedih.");

        assertThat(sentences)
                .extracting(Sentence::kind)
                .containsExactly(
                        Kind.HEADING,
                        Kind.DATELINE,
                        Kind.PROSE,
                        Kind.ITEM,
                        Kind.FURNITURE,
                        Kind.FURNITURE,
                        Kind.FURNITURE);
    }

    @Test
    void aSentenceWithoutEndIsCut() {
        List<Sentence> sentences = split("id", "kata ".repeat(2000));

        assertThat(sentences).allSatisfy(sentence -> assertThat(sentence.end() - sentence.start())
                .isLessThanOrEqualTo(SentenceSplitter.LONGEST));
    }

    private static List<Sentence> split(String language, String text) {
        LanguagePack pack = PACKS.get(language);
        return SentenceSplitter.split(TaggedText.of(text, Tokeniser.tokenise(text), pack.lexicon()), language);
    }
}
