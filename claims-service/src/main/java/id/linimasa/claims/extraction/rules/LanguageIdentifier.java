package id.linimasa.claims.extraction.rules;

import com.github.pemistahl.lingua.api.IsoCode639_1;
import com.github.pemistahl.lingua.api.Language;
import com.github.pemistahl.lingua.api.LanguageDetector;
import com.github.pemistahl.lingua.api.LanguageDetectorBuilder;
import id.linimasa.claims.extraction.language.LanguagePack;
import id.linimasa.claims.extraction.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tells which of the known languages a text is in, from its beginning: by words that only one of them has where those leave no doubt, which is
 * nearly always and costs next to nothing, else by a language detector.
 */
final class LanguageIdentifier {
    private static final int ENOUGH = 600;

    private final List<String> known;
    private final FunctionWords functionWords;
    private final @Nullable LanguageDetector detector;

    LanguageIdentifier(List<LanguagePack> packs) {
        this.known = packs.stream().map(LanguagePack::code).toList();
        this.functionWords = FunctionWords.of(packs);
        this.detector = known.size() < 2
                ? null
                : LanguageDetectorBuilder.fromIsoCodes639_1(known.stream()
                                .map(code -> IsoCode639_1.valueOf(code.toUpperCase(Locale.ROOT)))
                                .toArray(IsoCode639_1[]::new))
                        .withLowAccuracyMode()
                        .build();
    }

    /**
     * The most likely known language, or empty where nothing speaks for one.
     *
     * @param tokens those of the text
     */
    Optional<String> languageOf(String text, List<Token> tokens) {
        if (detector == null) {
            return known.stream().findFirst();
        }
        int end = text.length() <= ENOUGH ? text.length() : text.offsetByCodePoints(0, text.codePointCount(0, ENOUGH));
        return functionWords.languageOf(tokens, end).or(() -> detected(detector, text.substring(0, end)));
    }

    private static Optional<String> detected(LanguageDetector detector, String text) {
        return Optional.of(detector.detectLanguageOf(text))
                .filter(each -> each != Language.UNKNOWN)
                .map(each -> each.getIsoCode639_1().toString().toLowerCase(Locale.ROOT));
    }
}
