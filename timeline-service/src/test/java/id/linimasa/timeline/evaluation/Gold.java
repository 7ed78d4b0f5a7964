package id.linimasa.timeline.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** The annotated articles of the project. */
final class Gold {
    static final Path FOLDER = Path.of("../deploy/evaluation/gold");

    private Gold() {}

    static List<GoldArticle> articles() {
        try {
            return GoldArticle.in(FOLDER.resolve("articles"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static SubjectNames names() {
        try {
            return new SubjectNames(FOLDER.resolve("subjects.tsv"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ConflictList conflicts() {
        try {
            return ConflictList.read(FOLDER.resolve("conflicts.json"), articles());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
