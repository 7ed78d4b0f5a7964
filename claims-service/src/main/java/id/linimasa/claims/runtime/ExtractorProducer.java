package id.linimasa.claims.runtime;

import id.linimasa.claims.extraction.Article;
import id.linimasa.claims.extraction.Extractor;
import id.linimasa.claims.extraction.catalogue.Catalogue;
import id.linimasa.claims.extraction.language.LanguageData;
import id.linimasa.claims.extraction.rules.RuleExtractor;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes the extractor out of the language packs and the catalogue on the class path. A fault in them keeps the service from starting. */
final class ExtractorProducer {
    private static final String CATALOGUE = "catalogue/subjects.tsv";

    @Produces
    @Singleton
    @Startup
    Extractor extractor(ClaimsSettings settings) {
        Extractor extractor = load(settings.extraction().languages());
        // What it loads on first use should not count as the time of the first article.
        extractor.extractFrom(new Article("…", null, null, null, null, null));
        return extractor;
    }

    static Extractor load(List<String> languages) {
        return RuleExtractor.load(
                languages.stream().map(ExtractorProducer::language).toList(),
                Catalogue.read(CATALOGUE, resource(CATALOGUE)));
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
