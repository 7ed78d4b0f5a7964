package id.linimasa.claims.extraction.subjects;

import id.linimasa.claims.extraction.PolicyEvent.Subject;
import id.linimasa.claims.extraction.language.TaggedText;
import id.linimasa.claims.extraction.language.WordClass;
import id.linimasa.claims.extraction.subjects.Mention.Source;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Shows a named rule, offering or company of the catalogue under the name that the article has for it: the catalogue's where the article has that at all, else the alias
 * that it has most often. The id stays the catalogue's.
 */
final class NamesAsWritten {
    private final TaggedText text;
    private final Map<String, Map<String, Integer>> formsById = new HashMap<>();
    private final Map<String, String> chosen = new HashMap<>();

    NamesAsWritten(TaggedText text) {
        this.text = text;
    }

    void count(Mention mention) {
        if (isRenamed(mention)) {
            formsById
                    .computeIfAbsent(mention.subject().id(), id -> new LinkedHashMap<>())
                    .merge(formOf(mention), 1, Integer::sum);
        }
    }

    /** The words of a mention; a company's legal form is no other name of it. */
    private String formOf(Mention mention) {
        boolean legal = text.has(mention.start(), mention.end(), WordClass.COMPANY_FORM);
        return legal ? mention.subject().name() : text.surface(mention.start(), mention.end());
    }

    Mention named(Mention mention) {
        Subject subject = mention.subject();
        Map<String, Integer> forms = formsById.get(subject.id());
        if (!isRenamed(mention) || forms == null) {
            return mention;
        }
        String name = chosen.computeIfAbsent(subject.id(), id -> nameOf(subject.name(), forms));
        return mention.as(new Subject(subject.id(), name));
    }

    /** The name of a numbered rule follows from its number and not from the article. */
    private static boolean isRenamed(Mention mention) {
        boolean numbered = mention.subject().name().chars().anyMatch(Character::isDigit);
        return mention.source() == Source.KNOWN
                && switch (mention.kind()) {
                    case RULE -> !numbered;
                    case OFFERING, COMPANY -> true;
                    case ACTIVITY, AUTHORITY -> false;
                };
    }

    private static String nameOf(String name, Map<String, Integer> forms) {
        String best = "";
        for (Map.Entry<String, Integer> form : forms.entrySet()) {
            if (form.getKey().equalsIgnoreCase(name)) {
                return name;
            }
            if (best.isEmpty() || form.getValue() > forms.getOrDefault(best, 0)) {
                best = form.getKey();
            }
        }
        return best.isEmpty() ? name : best.substring(0, 1).toUpperCase(Locale.ROOT) + best.substring(1);
    }
}
