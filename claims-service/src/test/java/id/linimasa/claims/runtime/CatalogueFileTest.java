package id.linimasa.claims.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.linimasa.claims.extraction.Article;
import id.linimasa.claims.extraction.Extractor;
import id.linimasa.claims.extraction.PolicyEvent;
import id.linimasa.claims.extraction.language.DataFault;
import id.linimasa.claims.extraction.rules.RuleExtractor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueFileTest {
    private static final RuleExtractor BUILT_IN = ExtractionData.load(List.of("id"));
    private static final Article ARTICLE =
            new Article("Warung Maya ditutup pada 4 Oktober 2023.", null, null, null, "id", null);

    @TempDir
    private Path folder;

    private Path path;
    private CatalogueFile file;

    @BeforeEach
    void mount() throws IOException {
        path = folder.resolve("subjects.tsv");
        write("wm\tWarung Maya\toffering\t\tID\t\n");
        file = new CatalogueFile(path, BUILT_IN);
    }

    @Test
    void subjectsOfTheFileAddToTheServices() {
        RuleExtractor extended = file.changed();

        assertThat(extended).isNotNull().satisfies(extractor -> assertThat(subjectIn(extractor))
                .isEqualTo("wm"));
        assertThat(BUILT_IN.extractFrom(ARTICLE).policyEvents())
                .noneMatch(event -> event.subject().id().equals("wm"));
    }

    @Test
    void unchangedFileMakesNoOtherExtractor() {
        file.changed();

        assertThat(file.changed()).isNull();
    }

    @Test
    void changedFileIsAnotherVersion() throws IOException {
        RuleExtractor before = file.changed();
        write("warung-maya\tWarung Maya\toffering\t\tID\t\n");

        RuleExtractor after = file.changed();

        assertThat(after).isNotNull();
        assertThat(before).isNotNull();
        assertThat(after.version()).isNotEqualTo(before.version());
        assertThat(after.version().version()).startsWith(BUILT_IN.version().version() + "+catalogue.");
        assertThat(subjectIn(after)).isEqualTo("warung-maya");
        assertThat(subjectIn(before)).isEqualTo("wm");
    }

    @Test
    void faultNamesFileAndLine() throws IOException {
        write("# a comment\nwm\tWarung Maya\tshop\t\tID\t\n");

        assertThatThrownBy(file::changed)
                .isInstanceOf(DataFault.class)
                .hasMessageContaining(path + ":2")
                .hasMessageContaining("shop");
    }

    @Test
    void fileThatCameBackAsItWasIsTakenOverAgain() throws IOException {
        String good = Files.readString(path);
        file.changed();
        Files.delete(path);
        assertThatThrownBy(file::changed).isInstanceOf(DataFault.class).hasMessageContaining(path.toString());
        write(good);

        assertThat(file.changed()).isNotNull();
    }

    @Test
    void bytesThatAreNoTextAreAFault() throws IOException {
        Files.write(path, new byte[] {(byte) 0xff, (byte) 0xfe});

        assertThatThrownBy(file::changed).isInstanceOf(DataFault.class).hasMessageContaining("UTF-8");
    }

    private void write(String content) throws IOException {
        Files.writeString(path, content);
    }

    private static String subjectIn(Extractor extractor) {
        return extractor.extractFrom(ARTICLE).policyEvents().stream()
                .map(PolicyEvent::subject)
                .map(PolicyEvent.Subject::id)
                .findFirst()
                .orElse("");
    }
}
