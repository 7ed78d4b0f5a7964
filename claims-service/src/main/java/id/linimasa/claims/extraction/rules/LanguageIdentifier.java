package id.linimasa.claims.extraction.rules;

import com.github.pemistahl.lingua.api.IsoCode639_1;
import com.github.pemistahl.lingua.api.Language;
import com.github.pemistahl.lingua.api.LanguageDetector;
import com.github.pemistahl.lingua.api.LanguageDetectorBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells which of the known languages a text is in, from its beginning. */
final class LanguageIdentifier {
    private static final int ENOUGH = 600;

    private final List<String> known;
    private final @Nullable LanguageDetector detector;

    LanguageIdentifier(List<String> known) {
        this.known = known;
        this.detector = known.size() < 2
                ? null
                : LanguageDetectorBuilder.fromIsoCodes639_1(known.stream()
                                .map(code -> IsoCode639_1.valueOf(code.toUpperCase(Locale.ROOT)))
                                .toArray(IsoCode639_1[]::new))
                        .withLowAccuracyMode()
                        .build();
    }

    /** The most likely known language, or empty where nothing speaks for one. */
    Optional<String> languageOf(String text) {
        if (detector == null) {
            return known.stream().findFirst();
        }
        int end = text.length() <= ENOUGH ? text.length() : text.offsetByCodePoints(0, text.codePointCount(0, ENOUGH));
        Language language = detector.detectLanguageOf(text.substring(0, end));
        return Optional.of(language)
                .filter(each -> each != Language.UNKNOWN)
                .map(each -> each.getIsoCode639_1().toString().toLowerCase(Locale.ROOT));
    }
}
