package id.linimasa.timeline.evaluation;

import id.linimasa.timeline.contradictions.Contradiction;
import id.linimasa.timeline.contradictions.Side;
import id.linimasa.timeline.dates.Edtf;
import id.linimasa.timeline.dates.EdtfDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * Holds what the core tells against a list of conflicts.
 *
 * <p>A claim of the list is an article with a date. Two claims are told to oppose each other if one contradiction that must be told, of their subject and
 * type, has their articles with their dates on two of its sides, and these dates exclude each other. A conflict is found if every two of its claims whose
 * dates exclude each other are told to, found in part if some are, and missed if none. One of the others is wrong if any two of its claims are told to that
 * no conflict holds: a row on the days of a happening may well name one that is disputed. What is told of claims of neither list is shown, and not counted.
 */
public final class ContradictionTable {
    /** How many of the pairs of a row are told. */
    public record Result(ConflictList.Row row, int told, int pairs, List<String> untold) {
        boolean isFound() {
            return pairs > 0 && told == pairs;
        }
    }

    private record Claim(String article, EdtfDate date) {}

    private final ToldSubjects subjects;
    private final SubjectNames names;
    private final List<Contradiction> told;

    public ContradictionTable(ToldSubjects subjects, SubjectNames names) {
        this.subjects = subjects;
        this.names = names;
        this.told = subjects.contradictions().stream()
                .filter(contradiction -> contradiction.severity().mustBeTold())
                .toList();
    }

    /** What must be told. */
    public List<Contradiction> told() {
        return told;
    }

    /** How many pairs of the row's claims are told to oppose each other. */
    public Result result(ConflictList.Row row) {
        return result(row, (one, other) -> true);
    }

    /** How many pairs of the claims of a row that is no conflict are told to oppose each other, but for those of a conflict. */
    public Result other(ConflictList.Row row, List<ConflictList.Row> conflicts) {
        List<ConflictList.Row> same = conflicts.stream()
                .filter(conflict -> conflict.type().equals(row.type())
                        && names.id(conflict.subject()).equals(names.id(row.subject())))
                .toList();
        return result(row, (one, other) -> same.stream()
                .noneMatch(conflict -> claims(conflict).containsAll(List.of(one, other))));
    }

    private Result result(ConflictList.Row row, BiPredicate<Claim, Claim> counts) {
        List<Claim> claims = claims(row);
        List<String> untold = new ArrayList<>();
        int pairs = 0;
        for (int i = 0; i < claims.size(); i++) {
            for (int j = i + 1; j < claims.size(); j++) {
                Claim one = claims.get(i);
                Claim other = claims.get(j);
                if (one.date().excludes(other.date()) && counts.test(one, other)) {
                    pairs++;
                    if (told.stream().noneMatch(contradiction -> tells(contradiction, row, one, other))) {
                        untold.add(one.article() + " " + one.date().edtf() + " against " + other.article() + " "
                                + other.date().edtf());
                    }
                }
            }
        }
        return new Result(row, pairs - untold.size(), pairs, untold);
    }

    /** Whether a contradiction opposes two claims of some row. */
    public boolean isListed(Contradiction contradiction, List<ConflictList.Row> rows) {
        return rows.stream().anyMatch(row -> {
            List<Claim> claims = claims(row);
            return claims.stream()
                    .anyMatch(one -> claims.stream().anyMatch(other -> tells(contradiction, row, one, other)));
        });
    }

    /** The articles behind a side. */
    public Set<String> articles(Contradiction contradiction, Side side) {
        Set<String> articles = new LinkedHashSet<>();
        side.cells().forEach(cell -> articles.addAll(subjects.articles(contradiction.subjectId(), cell)));
        return articles;
    }

    private static List<Claim> claims(ConflictList.Row row) {
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < row.articles().size(); i++) {
            claims.add(new Claim(row.articles().get(i), Edtf.of(row.dates().get(i))));
        }
        return claims;
    }

    private boolean tells(Contradiction contradiction, ConflictList.Row row, Claim one, Claim other) {
        return contradiction.subjectId().equals(names.id(row.subject()))
                && contradiction.type().equals(row.type())
                && one.date().excludes(other.date())
                && contradiction.sides().stream()
                        .anyMatch(side -> holds(contradiction, side, one)
                                && contradiction.sides().stream()
                                        .anyMatch(opposite ->
                                                !opposite.equals(side) && holds(contradiction, opposite, other)));
    }

    private boolean holds(Contradiction contradiction, Side side, Claim claim) {
        return side.cells().stream()
                .filter(cell -> cell.date().edtf().equals(claim.date().edtf()))
                .anyMatch(cell ->
                        subjects.articles(contradiction.subjectId(), cell).contains(claim.article()));
    }
}
