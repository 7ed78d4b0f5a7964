package id.linimasa.claims.runtime;

import id.linimasa.claims.extraction.Article;
import id.linimasa.claims.extraction.Extractor;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Makes the extractor out of its data on the class path. A fault in them keeps the service from starting. */
final class ExtractorProducer {
    @Produces
    @Singleton
    @Startup
    Extractor extractor(ClaimsSettings settings) {
        Extractor extractor = ExtractionData.load(settings.extraction().languages());
        // What it loads on first use should not count as the time of the first article.
        extractor.extractFrom(new Article("…", null, null, null, null, null));
        return extractor;
    }
}
