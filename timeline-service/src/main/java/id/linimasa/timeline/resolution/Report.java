package id.linimasa.timeline.resolution;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What one revision of one article says about one subject: what is counted, and taken back when the article is corrected or withdrawn.
 *
 * @param source who is independent of whom: the publisher of the article, or of the article that it copies; the article itself if there is none
 * @param publishedOn empty if unknown
 */
public record Report(
        String articleId,
        String subjectId,
        String source,
        Optional<LocalDate> publishedOn,
        List<Statement> statements) {
    public Report {
        statements = List.copyOf(statements);
    }
}
