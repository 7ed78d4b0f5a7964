package id.linimasa.claims.runtime;

import id.linimasa.claims.extraction.catalogue.Catalogue;
import id.linimasa.claims.extraction.confidence.ConfidenceModel;
import id.linimasa.claims.extraction.events.SubjectModel;
import id.linimasa.claims.extraction.language.LanguageData;
import id.linimasa.claims.extraction.rules.RuleExtractor;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The extractor's data on the class path: language packs, catalogue and weights of the confidence. Needs no framework. */
public final class ExtractionData {
    private static final String CATALOGUE = "catalogue/subjects.tsv";
    private static final String SUBJECTS = "subjects/weights.tsv";
    private static final String CONFIDENCE = "confidence/weights.tsv";

    private ExtractionData() {}

    /**
     * The extractor for these languages, with everything else as the service has it.
     *
     * @throws id.linimasa.claims.extraction.language.DataFault naming file and line of the first fault
     */
    public static RuleExtractor load(List<String> languages) {
        return RuleExtractor.load(
                languages.stream().map(ExtractionData::language).toList(),
                Catalogue.read(CATALOGUE, resource(CATALOGUE)),
                ConfidenceModel.read(CONFIDENCE, resource(CONFIDENCE)),
                SubjectModel.read(SUBJECTS, resource(SUBJECTS)));
    }

    private static LanguageData language(String code) {
        Map<String, String> files = LanguageData.FILES.stream()
                .collect(Collectors.toMap(Function.identity(), name -> resource("language/" + code + "/" + name)));
        return new LanguageData(code, files);
    }

    private static String resource(String path) {
        try (@Nullable
                InputStream stream =
                        Thread.currentThread().getContextClassLoader().getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException(path + ": the file is missing");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
