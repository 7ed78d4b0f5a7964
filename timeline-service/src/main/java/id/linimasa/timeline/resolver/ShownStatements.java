package id.linimasa.timeline.resolver;

import id.linimasa.timeline.storage.Query;
import id.linimasa.timeline.storage.Transaction;
import io.vertx.mutiny.sqlclient.Row;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The statements that lists show of entries and of the sides of contradictions, stored in the form in which they are served. Only those are looked up again
 * of which something has changed.
 */
public final class ShownStatements {
    /** How many statements a list shows of an entry. */
    public static final int MOST_OF_ENTRY = 10;

    /** How many statements a list shows of a side of a contradiction. */
    public static final int MOST_OF_SIDE = 5;

    /** The form of lists, as it is served. */
    public static final String FORM = """
            json_build_object('id', shown.id, 'articleId', article_id, 'publisher', publisher, 'title', statement -> 'title', 'url', statement -> 'url',
                              'status', status, 'date', statement #> '{date,edtf}', 'quote', statement #> '{evidence,quote}',
                              'confidence', statement -> 'confidence')::text""";

    /** Those of {@code page}, one text for each list of statements that is left empty in what is listed; what does not count any more is left out. */
    public static final String OF_PAGE = """
            array(select array_to_string(array(select told.json
                                               from unnest(stored.event_ids, stored.article_ids, stored.listed) with ordinality
                                                   as told (id, article_id, json, place)
                                               where (select told.id = any (o.event_ids) from extraction_outcomes o where o.article_id = told.article_id)
                                               order by told.place), ',')
                  from shown_statements as stored
                  where stored.id = page.id
                  order by stored.side) as shown""";

    private static final String GAP = "\"policyEvents\":[]";

    private static final String FORGET = """
            delete from shown_statements as stored
            where subject_id = any (?)
              and not exists (select from unnest(?::uuid[], ?::integer[]) as made (id, side) where made.id = stored.id and made.side = stored.side)""";

    /** By publisher where they are of one entry, and cell by cell where they are of a side. */
    private static final String STORE = """
            insert into shown_statements as stored (id, side, subject_id, cells, event_ids, article_ids, listed)
            select made.id, made.side, made.subject_id, made.cells, picked.event_ids, picked.article_ids, picked.listed
            from (select id, side, most, subject_id, string_to_array(cells, ',')::uuid[] as cells
                  from unnest(?::uuid[], ?::integer[], ?::integer[], ?::text[], ?::text[]) as made (id, side, most, subject_id, cells)) as made
                 left join shown_statements as former using (id, side)
                 cross join lateral (
                     select coalesce(array_agg(shown.id order by nth, publisher nulls last, shown.id), '{}') as event_ids,
                            coalesce(array_agg(article_id order by nth, publisher nulls last, shown.id), '{}') as article_ids,
                            coalesce(array_agg(%s order by nth, publisher nulls last, shown.id), '{}') as listed
                     from (select shown.*, case when made.side = 0 then 0 else its.nth end as nth
                           from unnest(made.cells) with ordinality as its (cell, nth) cross join lateral (
                                select shown.*, row_number() over () as place
                                from (select id, article_id, publisher, status, statement
                                      from current_policy_events
                                      where cell_id = its.cell
                                      order by publisher nulls last, id
                                      limit case
                                                when cardinality(made.cells) >= made.most then 1
                                                else least(made.most, 4 * made.most / cardinality(made.cells))
                                            end) as shown) as shown
                           order by place, nth, publisher nulls last, shown.id
                           limit made.most) as shown) as picked
            where former.id is null or former.cells <> made.cells or made.cells && ?::uuid[]
            on conflict (id, side) do update set (subject_id, cells, event_ids, article_ids, listed) =
                (excluded.subject_id, excluded.cells, excluded.event_ids, excluded.article_ids, excluded.listed)""".formatted(FORM);

    private final List<Telling> tellings = new ArrayList<>();

    /** What is told by statements of cells. */
    private record Telling(UUID id, int side, int most, String subjectId, List<UUID> cells) {
        String listed() {
            return cells.stream().limit(most).map(UUID::toString).collect(Collectors.joining(","));
        }
    }

    void ofEntry(UUID entry, String subjectId, List<UUID> cells) {
        tellings.add(new Telling(entry, 0, MOST_OF_ENTRY, subjectId, cells));
    }

    void ofContradiction(UUID contradiction, String subjectId, List<List<UUID>> sides) {
        for (int side = 0; side < sides.size(); side++) {
            tellings.add(new Telling(contradiction, side + 1, MOST_OF_SIDE, subjectId, sides.get(side)));
        }
    }

    /**
     * Stores them instead of those that were stored of the subjects.
     *
     * @param touched cells of whose statements one has changed
     */
    void replaceThoseOf(Collection<String> subjects, Collection<UUID> touched, Transaction transaction) {
        UUID[] ids = tellings.stream().map(Telling::id).toArray(UUID[]::new);
        Integer[] sides = tellings.stream().map(Telling::side).toArray(Integer[]::new);
        transaction.run(new Query().append(FORGET, subjects.toArray(String[]::new), ids, sides));
        transaction.run(new Query()
                .append(
                        STORE,
                        ids,
                        sides,
                        tellings.stream().map(Telling::most).toArray(Integer[]::new),
                        tellings.stream().map(Telling::subjectId).toArray(String[]::new),
                        tellings.stream().map(Telling::listed).toArray(String[]::new),
                        touched.toArray(UUID[]::new)));
    }

    /** What is listed in a row, with the statements in the places that are left for them. */
    public static String filled(Row row) {
        return filled(row.getString("listed"), row.getArrayOfStrings("shown"));
    }

    static String filled(String listed, String... statements) {
        StringBuilder filled = new StringBuilder(listed.length() + 4096);
        int from = 0;
        for (String each : statements) {
            int gap = listed.indexOf(GAP, from);
            if (gap >= 0) {
                int end = gap + GAP.length() - 1;
                filled.append(listed, from, end).append(each);
                from = end;
            }
        }
        return filled.append(listed, from, listed.length()).toString();
    }
}
