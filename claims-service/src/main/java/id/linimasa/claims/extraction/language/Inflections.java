package id.linimasa.claims.extraction.language;

import java.util.ArrayList;
import java.util.List;

/**
 * How the roots of a language become the forms that texts have, so that data lists a verb once. A root is written {@code root@voice} or
 * {@code root+suffix@voice}. Of the lines for a voice the first one that the root fits gives its forms; a form is written with {@code *} for
 * the root, {@code <} for the root without its first letter, {@code >} for the root without its last one, and {@code +} for the suffix.
 */
final class Inflections {
    private final List<Rule> rules;

    private Inflections(List<Rule> rules) {
        this.rules = rules;
    }

    /** Reads lines of voice, roots (globs with one {@code *}) and forms. */
    static Inflections read(List<DataLine> lines) {
        List<Rule> rules = new ArrayList<>();
        for (DataLine line : lines) {
            if (line.field(0).isEmpty()
                    || line.items(1).isEmpty()
                    || line.items(2).isEmpty()) {
                throw line.fault("an inflection needs a voice, roots and forms");
            }
            for (String glob : line.items(1)) {
                if (glob.indexOf('*') < 0 || glob.indexOf('*') != glob.lastIndexOf('*')) {
                    throw line.fault("\"" + glob + "\" needs exactly one *");
                }
                rules.add(new Rule(line.field(0), glob, line.items(2)));
            }
        }
        return new Inflections(rules);
    }

    boolean knows(String voice) {
        return rules.stream().anyMatch(rule -> rule.voice().equals(voice));
    }

    /** The words that {@code word} stands for: itself, or the forms of its root in its voice. */
    List<String> formsOf(DataLine line, String word) {
        int at = word.lastIndexOf('@');
        if (at <= 0 || at == word.length() - 1) {
            return List.of(word);
        }
        String voice = word.substring(at + 1);
        String[] parts = word.substring(0, at).split("\\+", 2);
        String suffix = parts.length == 2 ? parts[1] : "";
        return rules.stream()
                .filter(rule -> rule.voice().equals(voice) && rule.fits(parts[0]))
                .findFirst()
                .map(rule -> rule.formsOf(parts[0], suffix))
                .orElseThrow(() -> line.fault("no inflection gives \"" + word + "\""));
    }

    /** The phrases that {@code phrase} stands for, with every form of each of its roots. */
    List<String> phrasesOf(DataLine line, String phrase) {
        List<String> phrases = List.of("");
        for (String word : phrase.split(" ", -1)) {
            List<String> longer = new ArrayList<>();
            for (String form : formsOf(line, word)) {
                phrases.forEach(before -> longer.add(before.isEmpty() ? form : before + " " + form));
            }
            phrases = longer;
        }
        return phrases;
    }

    private record Rule(String voice, String glob, List<String> templates) {
        boolean fits(String root) {
            int star = glob.indexOf('*');
            String before = glob.substring(0, star);
            String behind = glob.substring(star + 1);
            return root.length() >= before.length() + behind.length()
                    && root.startsWith(before)
                    && root.endsWith(behind);
        }

        List<String> formsOf(String root, String suffix) {
            return templates.stream()
                    .map(template -> template.replace("+", suffix)
                            .replace("<", root.substring(1))
                            .replace(">", root.substring(0, root.length() - 1))
                            .replace("*", root))
                    .toList();
        }
    }
}
