package id.linimasa.ingest.article;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Turns a draft into an article, or names everything that is wrong with it: every field is looked at, also after a faulty one. */
public final class ArticleReview {
    /** The longest text, in bytes of UTF-8 after normalisation. */
    public static final int LONGEST_TEXT = 512 * 1024;

    /** The longest title, in UTF-16 units. */
    static final int LONGEST_TITLE = 1000;

    /** The longest name of a publisher, in UTF-16 units. */
    static final int LONGEST_PUBLISHER = 200;

    /** ISO 639-1 without the three codes that it withdrew and that Java still lists. */
    private static final Set<String> LANGUAGES = Arrays.stream(Locale.getISOLanguages())
            .filter(code -> !Set.of("in", "iw", "ji").contains(code))
            .collect(toUnmodifiableSet());

    private final ArticleDraft draft;
    private final List<Violation> violations;
    private boolean textTooLong;

    private ArticleReview(ArticleDraft draft, List<Violation> known) {
        this.draft = draft;
        this.violations = new ArrayList<>(known);
    }

    /**
     * Reviews a draft.
     *
     * @param known what its reader found wrong already; a field that is named there and absent from the draft is not complained of again
     */
    public static Reviewed review(ArticleDraft draft, List<Violation> known) {
        return new ArticleReview(draft, known).review();
    }

    /** Whether a page's or a poster's language is one of ISO 639-1, in lower case. */
    public static boolean isLanguage(String code) {
        return LANGUAGES.contains(code);
    }

    private Reviewed review() {
        String url = checked(ArticleDraft.URL, CanonicalUrl::parse);
        String publisher = checked(ArticleDraft.PUBLISHER, value -> line(value, LONGEST_PUBLISHER));
        String title = checked(ArticleDraft.TITLE, value -> line(value, LONGEST_TITLE));
        String language = checked(ArticleDraft.LANGUAGE, ArticleReview::language);
        String publishedAt = checked(ArticleDraft.PUBLISHED_AT, PublicationDate::parse);
        String text = checked(ArticleDraft.TEXT, this::text);
        if (text == null && !isNamed(ArticleDraft.TEXT)) {
            violations.add(new Violation(ArticleDraft.TEXT, "is required"));
        }
        if (text == null || !violations.isEmpty()) {
            return new Reviewed.Faulty(refusal());
        }
        UUID id = url == null ? ArticleId.ofText(text) : ArticleId.ofUrl(url);
        String hash = ContentHash.of(text, title, url, publisher, language, publishedAt);
        return new Reviewed.Sound(new Article(id, url, publisher, title, language, publishedAt, text, hash));
    }

    private Refusal refusal() {
        return textTooLong
                ? new Refusal(Refusal.Reason.TOO_LARGE, "The text is longer than an article may be.", violations)
                : Refusal.invalid(violations);
    }

    private @Nullable String checked(String field, Rule rule) {
        try {
            String raw = draft.get(field).orElse(null);
            return raw == null ? null : rule.apply(UnicodeText.normalise(raw));
        } catch (FieldFault fault) {
            violations.add(new Violation(field, String.valueOf(fault.getMessage())));
            return null;
        }
    }

    private boolean isNamed(String field) {
        return violations.stream().anyMatch(violation -> violation.field().equals(field));
    }

    private static String line(String value, int longest) throws FieldFault {
        String line = value.strip();
        if (line.isEmpty()) {
            throw new FieldFault("must not be blank; leave it out if it is not known");
        }
        if (line.length() > longest) {
            throw new FieldFault("must not be longer than " + longest + " characters");
        }
        return line;
    }

    private static String language(String value) throws FieldFault {
        if (!isLanguage(value)) {
            throw new FieldFault("must be a language code of ISO 639-1 in lower case, such as id or en");
        }
        return value;
    }

    private String text(String value) throws FieldFault {
        if (value.isBlank()) {
            throw new FieldFault("must not be blank");
        }
        if (value.length() > LONGEST_TEXT || value.getBytes(StandardCharsets.UTF_8).length > LONGEST_TEXT) {
            textTooLong = true;
            throw new FieldFault("must not be longer than " + LONGEST_TEXT + " bytes of UTF-8");
        }
        return value;
    }

    private interface Rule {
        String apply(String normalised) throws FieldFault;
    }
}
