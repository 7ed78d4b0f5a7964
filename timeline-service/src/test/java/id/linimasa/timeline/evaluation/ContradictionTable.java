package id.linimasa.timeline.evaluation;

import id.linimasa.timeline.contradictions.Contradiction;
import id.linimasa.timeline.contradictions.Side;
import id.linimasa.timeline.dates.Edtf;
import id.linimasa.timeline.dates.EdtfDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Holds what the core tells against a list of conflicts.
 *
 * <p>A claim of the list is an article with a date. Two claims are told to oppose each other if one contradiction that must be told, of their subject and
 * type, has their articles with their dates on two of its sides, and these dates exclude each other. A conflict is found if every two of its claims whose
 * dates exclude each other are told to, found in part if some are, and missed if none. One of the others is wrong if any two of its claims are told to. What
 * is told of claims of neither list is shown, and not counted.
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
        List<Claim> claims = claims(row);
        List<String> untold = new ArrayList<>();
        int pairs = 0;
        for (int i = 0; i < claims.size(); i++) {
            for (int j = i + 1; j < claims.size(); j++) {
                Claim one = claims.get(i);
                Claim other = claims.get(j);
                if (one.date().excludes(other.date())) {
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
