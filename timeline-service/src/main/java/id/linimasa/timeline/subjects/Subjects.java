package id.linimasa.timeline.subjects;

import id.linimasa.timeline.http.AsOf;
import id.linimasa.timeline.http.Cursor;
import id.linimasa.timeline.http.Page;
import id.linimasa.timeline.http.Parameters.Paging;
import id.linimasa.timeline.policyevents.Count;
import id.linimasa.timeline.policyevents.PolicyEvents;
import id.linimasa.timeline.storage.Database;
import id.linimasa.timeline.storage.Query;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The subjects of all statements that count, in order of their ids. */
@ApplicationScoped
public class Subjects {
    private static final String COUNTS = """
            with page as (
                select subject_id, min(subject_name) as name, count(*) as statements, count(distinct article_id) as articles,
                       least(min(earliest), min(latest)) as earliest, greatest(max(earliest), max(latest)) as latest
                from""";

    private static final String WITH_PERIODS = """
            )
            select page.*, yearly.years, yearly.year_counts, monthly.months, monthly.month_counts
            from page,
                 lateral (select array_agg(year order by year) as years, array_agg(n order by year) as year_counts
                          from (select to_char(earliest, 'YYYY') as year, count(*) as n
                                from""";

    private static final String BY_YEAR = """
                                where counting.subject_id = page.subject_id
                                  and date_trunc('year', earliest) = date_trunc('year', latest)
                                group by 1) as by_year) as yearly,
                 lateral (select array_agg(month order by month) as months, array_agg(n order by month) as month_counts
                          from (select to_char(earliest, 'YYYY-MM') as month, count(*) as n
                                from""";

    private static final String BY_MONTH = """
                                where counting.subject_id = page.subject_id
                                  and date_trunc('month', earliest) = date_trunc('month', latest)
                                group by 1) as by_month) as monthly
            order by subject_id""";

    private final Database database;

    public Subjects(Database database) {
        this.database = database;
    }

    /**
     * One page.
     *
     * @param start what a name of the subject, or one of the name's words, starts with, in any case
     */
    public Uni<Page<Subject>> find(Optional<String> start, AsOf asOf, Paging<String> paging) {
        Query query = PolicyEvents.counting(new Query().append(COUNTS), asOf)
                .append("where true")
                .appendIf(start, """
                        and subject_id = any (array(select subject_id from subject_names
                                                    where starts_with(lower(name), lower(?)) or strpos(lower(name), ' ' || lower(?)) > 0))""")
                .appendIf(paging.after(), "and subject_id > ?")
                .append("group by subject_id order by subject_id limit ?", paging.limit() + 1);
        return database.read(withPeriods(query, asOf), Subjects::subject)
                .map(subjects ->
                        Page.of(subjects, paging, subject -> new Cursor(subject.id(), ""), subject -> subject));
    }

    /** One subject, if any statement about it counts. */
    public Uni<Optional<Subject>> find(String id, AsOf asOf) {
        Query query = PolicyEvents.counting(new Query().append(COUNTS), asOf)
                .append("where subject_id = ? group by subject_id", id);
        return database.read(withPeriods(query, asOf), Subjects::subject)
                .map(subjects -> subjects.stream().findFirst());
    }

    private static Query withPeriods(Query query, AsOf asOf) {
        PolicyEvents.counting(query.append(WITH_PERIODS), asOf).append(BY_YEAR);
        return PolicyEvents.counting(query, asOf).append(BY_MONTH);
    }

    private static Subject subject(Row row) {
        return new Subject(
                row.getString("subject_id"),
                row.getString("name"),
                row.getLong("statements"),
                row.getLong("articles"),
                row.getLocalDate("earliest"),
                row.getLocalDate("latest"),
                counts(row.getArrayOfStrings("years"), row.getArrayOfLongs("year_counts")),
                counts(row.getArrayOfStrings("months"), row.getArrayOfLongs("month_counts")));
    }

    private static List<Count> counts(String @Nullable [] periods, Long @Nullable [] counts) {
        return periods == null || counts == null
                ? List.of()
                : IntStream.range(0, periods.length)
                        .mapToObj(i -> new Count(periods[i], counts[i]))
                        .toList();
    }
}
