package id.linimasa.timeline.articles;

import id.linimasa.timeline.history.History;
import id.linimasa.timeline.http.AsOf;
import id.linimasa.timeline.storage.Database;
import id.linimasa.timeline.storage.Query;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Which articles are copies, as their subjects were resolved last. */
@ApplicationScoped
class CopiedArticles {
    private static final String SUBJECTS = """
            select distinct e.subject_id
            from extraction_outcome_versions o cross join lateral unnest(o.event_ids) as named (id) join policy_event_versions e on e.id = named.id
            where o.article_id = any (?)""";

    private final Database database;
    private final History history;

    CopiedArticles(Database database, History history) {
        this.database = database;
        this.history = history;
    }

    /** The originals of those of the articles that are copies. */
    Uni<Map<UUID, List<UUID>>> originals(Collection<UUID> articles, AsOf asOf) {
        Object ids = articles.toArray(UUID[]::new);
        Uni<List<String>> subjects = asOf.instant().isEmpty()
                ? Uni.createFrom().item(List.of())
                : database.read(new Query().append(SUBJECTS, ids), row -> row.getString("subject_id"));
        Query query = new Query()
                .append("select distinct article_id, original_id from")
                .appendEither(asOf.instant(), "article_copies_at(?) as copies", "article_copies as copies")
                .append("where article_id = any (?) order by article_id, original_id", ids);
        return subjects.chain(its -> history.knowingOf(
                        asOf,
                        Optional.of(its),
                        () -> database.read(
                                query, row -> Map.entry(row.getUUID("article_id"), row.getUUID("original_id")))))
                .map(copies -> copies.stream()
                        .collect(Collectors.groupingBy(
                                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList()))));
    }
}
