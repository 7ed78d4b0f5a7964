package id.linimasa.timeline.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import id.linimasa.timeline.evaluation.ContradictionTable.Result;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What annotated articles say is told where it is contradictory, and only there. */
class GoldConflictsTest {
    private final ConflictList list = Gold.conflicts();
    private final ContradictionTable table =
            new ContradictionTable(new ToldSubjects(Gold.articles(), Gold.names()), Gold.names());

    @Test
    void nineteenOfTwentyConflictsAreFound() {
        List<Result> missed = list.conflicts().stream()
                .map(table::result)
                .filter(result -> !result.isFound())
                .toList();

        assertThat(list.conflicts()).hasSizeGreaterThan(10);
        assertThat(missed).hasSizeLessThanOrEqualTo(list.conflicts().size() / 20);
    }

    @Test
    void nothingIsToldThatIsNoConflict() {
        List<Result> wrong = list.notConflicts().stream()
                .map(row -> table.other(row, list.conflicts()))
                .filter(result -> result.told() > 0)
                .toList();

        assertThat(list.notConflicts()).hasSizeGreaterThan(30);
        assertThat(wrong).isEmpty();
    }

    @Test
    void nothingIsToldThatIsInNoList() {
        assertThat(table.told()).allMatch(contradiction -> table.isListed(contradiction, list.conflicts()));
    }
}
