package id.linimasa.timeline.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which names are of one subject, as score.py compares them: without case, punctuation and country; a rule by number and year; and by a list of aliases. */
public final class SubjectNames {
    private static final Set<String> COUNTRY =
            Set.of("indonesia", "ri", "id", "usa", "us", "as", "uk", "india", "resmi", "official");
    private static final Pattern RULE =
            Pattern.compile("(\\d+)(?:/\\S*?)?\\s*(?:/|tahun|of)\\s*(\\d{4})", Pattern.CASE_INSENSITIVE);
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private final List<List<Set<String>>> aliases = new ArrayList<>();
    private final Set<String> known = new TreeSet<>();

    /** With the aliases of a file of tab-separated names, if it is there. */
    public SubjectNames(Path file) throws IOException {
        if (Files.exists(file)) {
            for (String line : Files.readAllLines(file)) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    aliases.add(List.of(line.split("\t")).stream()
                            .map(SubjectNames::key)
                            .toList());
                }
            }
        }
    }

    /** The subjects of these claims are known: a name of more than one word that is part of one of theirs, or has one of them as its part, is theirs. */
    public void learn(List<GoldArticle> articles) {
        articles.stream()
                .flatMap(article -> article.events() == null ? Stream.empty() : article.events().stream())
                .forEach(claim -> known.add(exactId(claim.subject())));
    }

    /** One name for all names of a subject. */
    public String id(String name) {
        String exact = exactId(name);
        Set<String> words = Set.of(exact.split("-"));
        return known.contains(exact)
                ? exact
                : known.stream()
                        .filter(other -> isPart(words, Set.of(other.split("-"))))
                        .findFirst()
                        .orElse(exact);
    }

    private static boolean isPart(Set<String> one, Set<String> other) {
        return Math.min(one.size(), other.size()) > 1 && (one.containsAll(other) || other.containsAll(one));
    }

    private String exactId(String name) {
        Set<String> key = key(name);
        Set<String> first = aliases.stream()
                .filter(names -> names.contains(key))
                .map(names -> names.get(0))
                .findFirst()
                .orElse(key);
        return String.join("-", first);
    }

    private static Set<String> key(String name) {
        Matcher rule = RULE.matcher(name);
        if (rule.find()) {
            return new TreeSet<>(Set.of("rule", "n" + rule.group(1), "y" + rule.group(2)));
        }
        Set<String> words = new TreeSet<>();
        WORD.matcher(name.toLowerCase(Locale.ROOT)).results().forEach(word -> words.add(word.group()));
        Set<String> kept = new TreeSet<>(words);
        kept.removeAll(COUNTRY);
        return kept.isEmpty() ? words : kept;
    }
}
