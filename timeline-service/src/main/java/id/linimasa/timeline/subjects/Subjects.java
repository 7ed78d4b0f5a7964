package id.linimasa.timeline.subjects;

import id.linimasa.timeline.http.Cursor;
import id.linimasa.timeline.http.Page;
import id.linimasa.timeline.http.Parameters.Paging;
import id.linimasa.timeline.storage.Database;
import id.linimasa.timeline.storage.Query;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The subjects of all statements that count, in order of their ids. */
@ApplicationScoped
public class Subjects {
    private static final String COUNTS = """
            select subject_id, min(subject_name) as name, count(*) as statements, count(distinct article_id) as articles,
                   least(min(earliest), min(latest)) as earliest, greatest(max(earliest), max(latest)) as latest
            from current_policy_events
            where true""";

    private final Database database;

    public Subjects(Database database) {
        this.database = database;
    }

    /** One page. */
    public Uni<Page<Subject>> find(Paging<String> paging) {
        Query query = new Query()
                .append(COUNTS)
                .appendIf(paging.after(), "and subject_id > ?")
                .append("group by subject_id order by subject_id limit ?", paging.limit() + 1);
        return database.read(query, Subjects::subject)
                .map(subjects ->
                        Page.of(subjects, paging, subject -> new Cursor(subject.id(), ""), subject -> subject));
    }

    /** One subject, if any statement about it counts. */
    public Uni<Optional<Subject>> find(String id) {
        Query query = new Query().append(COUNTS).append("and subject_id = ? group by subject_id", id);
        return database.read(query, Subjects::subject)
                .map(subjects -> subjects.stream().findFirst());
    }

    private static Subject subject(Row row) {
        return new Subject(
                row.getString("subject_id"),
                row.getString("name"),
                row.getLong("statements"),
                row.getLong("articles"),
                row.getLocalDate("earliest"),
                row.getLocalDate("latest"));
    }
}
