package id.linimasa.claims.extraction.language;

import id.linimasa.claims.extraction.language.PatternElement.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads patterns as language data writes them; {@link TokenPattern} describes the syntax. */
final class PatternSyntax {
    private PatternSyntax() {}

    static TokenPattern read(DataLine line, String source, Inflections inflections) {
        List<PatternElement> elements = new ArrayList<>();
        for (String part : source.strip().split(" +", -1)) {
            elements.add(elementOf(line, part, inflections));
        }
        if (elements.stream().allMatch(PatternElement::optional)) {
            throw line.fault("a pattern needs an element that is not optional");
        }
        return new TokenPattern(RuleOrigin.of(line), elements);
    }

    private static PatternElement elementOf(DataLine line, String part, Inflections inflections) {
        switch (part) {
            case ".." -> {
                return new PatternElement(Kind.NEAR_GAP, List.of(), true, false);
            }
            case "..." -> {
                return new PatternElement(Kind.GAP, List.of(), true, false);
            }
            case "...." -> {
                return new PatternElement(Kind.WIDE_GAP, List.of(), true, false);
            }
            case "....." -> {
                return new PatternElement(Kind.OPEN_GAP, List.of(), true, false);
            }
            case ">>" -> {
                return new PatternElement(Kind.HALF, List.of(), true, false);
            }
            case "^" -> {
                return new PatternElement(Kind.START, List.of(), true, false);
            }
            case "$" -> {
                return new PatternElement(Kind.END, List.of(), true, false);
            }
            default -> {
                boolean behind = part.length() > 1 && part.startsWith("!");
                boolean optional = behind || (part.length() > 1 && part.endsWith("?"));
                boolean glued = part.length() > 1 && part.startsWith("&");
                String core = part.substring(behind || glued ? 1 : 0, part.length() - (optional && !behind ? 1 : 0));
                List<PatternAtom> atoms = new ArrayList<>();
                for (String choice : core.equals("|") ? new String[] {core} : core.split("\\|", -1)) {
                    inflections.formsOf(line, choice).forEach(form -> atoms.add(atomOf(line, form)));
                }
                return new PatternElement(behind ? Kind.NOT_BEHIND : Kind.ONE, List.copyOf(atoms), optional, glued);
            }
        }
    }

    private static PatternAtom atomOf(DataLine line, String choice) {
        if (choice.isEmpty()) {
            throw line.fault("an empty choice in a pattern");
        }
        if (choice.length() > 2 && choice.startsWith("<") && choice.endsWith(">")) {
            String[] name = choice.substring(1, choice.length() - 1).split(":", 2);
            return PatternAtom.named(name[0], name.length == 2 ? name[1] : null)
                    .orElseThrow(() -> line.fault("no word class or number \"" + name[0] + "\""));
        }
        if (choice.length() > 2 && choice.endsWith("*")) {
            return new PatternAtom.Beginning(choice.substring(0, choice.length() - 1));
        }
        if (Phrase.read(line, choice).length() != 1) {
            throw line.fault("\"" + choice + "\" is more than one word: separate its parts by spaces");
        }
        return new PatternAtom.Literal(choice.toLowerCase(Locale.ROOT), Character.isUpperCase(choice.codePointAt(0)));
    }
}
