package id.linimasa.timeline.projection;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.linimasa.timeline.consensus.TextSignature;
import id.linimasa.timeline.projection.ArticleRevision.Posted;
import id.linimasa.timeline.projection.ArticleRevision.Withdrawn;
import id.linimasa.timeline.storage.Database;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.UUID;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** The newest revision of every article. A withdrawn one keeps an empty row. */
@ApplicationScoped
public class ArticlesTable implements ProjectedTable<ArticleRevision> {
    private static final String ARRIVED = """
            (id, url, publisher, title, language, published_at, published_on, text, content_hash, ingested_at, withdrawn, recorded_at, log_offset,
             signature)
            select *
            from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::date[], $8::text[], $9::text[],
                        $10::timestamptz[], $11::boolean[], $12::timestamptz[], $13::bigint[], $14::text[])
                as arrived (id, url, publisher, title, language, published_at, published_on, text, content_hash, ingested_at, withdrawn,
                            recorded_at, log_offset, signature)
            """;

    private static final String UPSERT = "insert into articles " + ARRIVED + """
            on conflict (id) do update set
                url = excluded.url, publisher = excluded.publisher, title = excluded.title, language = excluded.language,
                published_at = excluded.published_at, published_on = excluded.published_on, text = excluded.text,
                content_hash = excluded.content_hash, ingested_at = excluded.ingested_at, withdrawn = excluded.withdrawn,
                recorded_at = excluded.recorded_at, log_offset = excluded.log_offset, signature = excluded.signature
            where excluded.log_offset > articles.log_offset""";

    private static final String KEEP_FORMER = "with kept as (insert into former_articles " + ARRIVED + """
            where exists (select from articles newer where newer.id = arrived.id and newer.log_offset > arrived.log_offset)
            on conflict do nothing
            returning id, content_hash, signature)
            insert into changed_articles (article_id, content_hash) select id, content_hash from kept where signature is not null""";

    private final Database database;
    private final MessageReader<Posted> reader;

    public ArticlesTable(Database database, ObjectMapper mapper) {
        this.database = database;
        this.reader = new MessageReader<>(mapper, Posted.class);
    }

    @Override
    public Arrival<ArticleRevision> read(ConsumerRecord<String, byte[]> record) {
        Contract.require(record, "article");
        UUID id = Contract.articleId(record);
        if (record.value() == null) {
            return new Arrival<>(id, new Withdrawn(), record);
        }
        Posted posted = reader.read(record);
        if (!posted.id().equals(id)) {
            throw new UnreadableMessage("the key is not the article's id");
        }
        Days.of(posted.publishedAt());
        return new Arrival<>(id, posted, record);
    }

    @Override
    public Uni<Integer> write(Collection<Arrival<ArticleRevision>> arrivals) {
        return database.write(UPSERT, columns(arrivals));
    }

    @Override
    public Uni<Void> keepFormer(Collection<Arrival<ArticleRevision>> arrivals) {
        return database.write(KEEP_FORMER, columns(arrivals)).replaceWithVoid();
    }

    private static Tuple columns(Collection<Arrival<ArticleRevision>> arrivals) {
        return new Columns<>(arrivals)
                .ids(Arrival::id)
                .texts(of(Posted::url))
                .texts(of(Posted::publisher))
                .texts(of(Posted::title))
                .texts(of(Posted::language))
                .texts(of(Posted::publishedAt))
                .days(of(ArticlesTable::publishedOn))
                .texts(of(Posted::text))
                .texts(of(Posted::contentHash))
                .instants(of(ArticlesTable::ingestedAt))
                .truths(arrival -> arrival.content() instanceof Withdrawn)
                .instants(Arrival::recordedAt)
                .numbers(Arrival::offset)
                .texts(of(ArticlesTable::signature))
                .tuple();
    }

    private static <C> Function<Arrival<ArticleRevision>, @Nullable C> of(Function<Posted, @Nullable C> column) {
        return arrival -> arrival.content() instanceof Posted posted ? column.apply(posted) : null;
    }

    private static @Nullable LocalDate publishedOn(Posted posted) {
        return Days.of(posted.publishedAt());
    }

    private static @Nullable String signature(Posted posted) {
        return TextSignature.of(posted.text()).map(TextSignature::code).orElse(null);
    }

    private static OffsetDateTime ingestedAt(Posted posted) {
        return posted.ingestedAt().atOffset(ZoneOffset.UTC);
    }
}
