package id.linimasa.claims.extraction;

import id.linimasa.claims.extraction.catalogue.Catalogue;
import id.linimasa.claims.extraction.confidence.ConfidenceModel;
import id.linimasa.claims.extraction.events.SubjectModel;
import id.linimasa.claims.extraction.language.LanguageData;
import id.linimasa.claims.extraction.rules.RuleExtractor;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The service's language packs and catalogue, read from the class path for tests of the core, which does not read anything itself. */
public final class TestData {
    public static final RuleExtractor EXTRACTOR =
            RuleExtractor.load(List.of(language("id"), language("en")), catalogue(), confidence(), subjects());

    private TestData() {}

    public static LanguageData language(String code) {
        Map<String, String> files = new HashMap<>();
        LanguageData.FILES.forEach(name -> files.put(name, resource("/language/" + code + "/" + name)));
        return new LanguageData(code, files);
    }

    public static Catalogue catalogue() {
        return Catalogue.read("catalogue/subjects.tsv", resource("/catalogue/subjects.tsv"));
    }

    public static ConfidenceModel confidence() {
        return ConfidenceModel.read("confidence/weights.tsv", resource("/confidence/weights.tsv"));
    }

    public static SubjectModel subjects() {
        return SubjectModel.read("subjects/weights.tsv", resource("/subjects/weights.tsv"));
    }

    public static String resource(String path) {
        try (InputStream stream = TestData.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalArgumentException("no resource " + path);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows of a tab-separated table, without comments. */
    public static List<String[]> table(String path) {
        return Arrays.stream(resource(path).split("\n"))
                .filter(row -> !row.isBlank() && !row.startsWith("#"))
                .map(row -> row.split("\t", -1))
                .toList();
    }
}
