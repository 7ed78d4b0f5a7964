package id.linimasa.claims.extraction.language;

import id.linimasa.claims.extraction.language.PatternSet.Rule;
import java.util.ArrayList;
import java.util.List;

/**
 * Everything that the extractor knows of one language. Immutable.
 *
 * @param code ISO 639-1
 */
public record LanguagePack(
        String code, Lexicon lexicon, PatternSet<DatePatternKind> datePatterns, PatternSet<Trigger> triggers) {
    /**
     * Reads a pack.
     *
     * @throws DataFault naming file and line of the first thing that does not follow the schema
     */
    public static LanguagePack read(LanguageData data) {
        Inflections inflections = Inflections.read(lines(data, "inflections.tsv", 3));
        List<DataLine> words = new ArrayList<>();
        for (String file : List.of("words.tsv", "names.tsv", "places.tsv", "furniture.tsv", "holidays.tsv")) {
            words.addAll(lines(data, file, 3));
        }
        List<Rule<DatePatternKind>> dates = new ArrayList<>();
        for (DataLine line : lines(data, "rules.tsv", 1)) {
            dates.add(new Rule<>(DatePatternKind.RULE, PatternSyntax.read(line, line.field(0), inflections)));
        }
        for (DataLine line : lines(data, "dates.tsv", 2)) {
            DatePatternKind kind = DatePatternKind.of(line.field(0))
                    .orElseThrow(() -> line.fault("no kind of date \"" + line.field(0) + "\""));
            dates.add(new Rule<>(kind, PatternSyntax.read(line, line.field(1), inflections)));
        }
        List<Rule<Trigger>> triggers = new ArrayList<>();
        for (DataLine line : lines(data, "triggers.tsv", 3)) {
            Trigger.readAll(line, inflections)
                    .forEach((pattern, trigger) ->
                            triggers.add(new Rule<>(trigger, PatternSyntax.read(line, pattern, inflections))));
        }
        List<TokenPattern> patterns = new ArrayList<>();
        dates.forEach(rule -> patterns.add(rule.pattern()));
        triggers.forEach(rule -> patterns.add(rule.pattern()));
        Lexicon lexicon = Lexicon.read(
                words, inflections, PatternWords.of(patterns), NounSorts.read(lines(data, "nouns.tsv", 3)));
        return new LanguagePack(
                data.code(), lexicon, new PatternSet<>(dates, lexicon), new PatternSet<>(triggers, lexicon));
    }

    private static List<DataLine> lines(LanguageData data, String file, int columns) {
        return DataLine.read(data.path(file), data.content(file), columns);
    }
}
