package id.linimasa.claims.extraction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Counts how many rows of a table of date expressions are read as it says. Argument: the table, with expression, language, reference date and
 * expected EDTF.
 */
public final class ScoreDateExpressions {
    private ScoreDateExpressions() {}

    public static void main(String[] arguments) throws IOException {
        Map<String, int[]> scores = new TreeMap<>();
        for (String row : Files.readAllLines(Path.of(arguments[0]))) {
            if (row.isBlank() || row.startsWith("#")) {
                continue;
            }
            String[] fields = row.split("\t", -1);
            String found = read(fields[0], fields[1], fields[2]);
            int[] score = scores.computeIfAbsent(fields[1], language -> new int[2]);
            score[1]++;
            if (found.equals(fields[3])) {
                score[0]++;
            } else {
                System.out.printf(
                        "%s\t%s\t%s\texpected %s\tfound %s%n", fields[0], fields[1], fields[2], fields[3], found);
            }
        }
        scores.forEach((language, score) -> System.out.printf("%s: %d of %d right%n", language, score[0], score[1]));
    }

    /** The only date expression of a text, in EDTF; all of them if there are more; empty if there is none. */
    static String read(String expression, String language, String reference) {
        Article article = new Article(expression, null, null, null, language, reference.isEmpty() ? null : reference);
        List<DateExpression> dates = TestData.EXTRACTOR.extractFrom(article).dates();
        return String.join(" ", dates.stream().map(each -> each.date().edtf()).toList());
    }
}
