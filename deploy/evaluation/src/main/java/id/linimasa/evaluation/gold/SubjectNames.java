package id.linimasa.evaluation.gold;

import com.ibm.icu.lang.UCharacter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells whether two names are of one subject: by their words, without case, punctuation and country; a rule's by number and year; and by lists of
 * names that mean the same.
 */
public final class SubjectNames {
    private static final Set<String> COUNTRY =
            Set.of("indonesia", "ri", "id", "usa", "us", "as", "uk", "india", "resmi", "official");
    private static final Pattern RULE = Pattern.compile(
            "(\\d+)(?:/\\S*?)?\\s*(?:/|tahun|of)\\s*(\\d{4})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private final Map<Set<String>, Integer> groups;

    private SubjectNames(Map<Set<String>, Integer> groups) {
        this.groups = groups;
    }

    /** Without any list. */
    public static SubjectNames none() {
        return new SubjectNames(Map.of());
    }

    /** Reads a file of names: a line a subject, its names separated by tabs. */
    public static SubjectNames read(Path file) throws IOException {
        Map<Set<String>, Integer> groups = new HashMap<>();
        List<String> lines = Files.readAllLines(file);
        for (int number = 0; number < lines.size(); number++) {
            String line = lines.get(number);
            if (!line.isBlank() && !line.startsWith("#")) {
                for (String name : line.split("\t", -1)) {
                    groups.put(key(name), number);
                }
            }
        }
        return new SubjectNames(groups);
    }

    /** Whether both name one subject. */
    public boolean same(String one, String other) {
        Set<String> first = key(one);
        Set<String> second = key(other);
        if (first.isEmpty() || second.isEmpty()) {
            return false;
        }
        Integer group = groups.get(first);
        if (first.equals(second) || (group != null && group.equals(groups.get(second)))) {
            return true;
        }
        boolean contained = first.containsAll(second) || second.containsAll(first);
        return Math.min(first.size(), second.size()) > 1 && contained;
    }

    private static Set<String> key(String name) {
        Matcher rule = RULE.matcher(name);
        if (rule.find()) {
            return new HashSet<>(List.of("rule", rule.group(1), rule.group(2)));
        }
        Set<String> words = new HashSet<>();
        WORD.matcher(UCharacter.foldCase(name, true)).results().forEach(word -> words.add(word.group()));
        Set<String> telling = new HashSet<>(words);
        telling.removeAll(COUNTRY);
        return telling.isEmpty() ? words : telling;
    }
}
