package id.linimasa.timeline.rebuild;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;

import id.linimasa.timeline.Message;
import id.linimasa.timeline.Messages;
import id.linimasa.timeline.ReadModel;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;

/** What a test does about rebuilds, and sees of them. */
final class Rebuilding {
    static final Duration PATIENCE = Duration.ofMinutes(3);

    /** Held by whoever is in a transaction of the read model, so that no other one takes its place meanwhile. */
    static final String IN_A_TRANSACTION =
            "select pg_advisory_lock_shared(hashtext('linimasa read model'), hashtext('public'))";

    /** Held by the instance that rebuilds. */
    static final String REBUILDING = "select pg_advisory_lock(hashtext('linimasa rebuild'))";

    /** Everything that follows from the log, and the places of the stream. */
    private static final List<String> SAME = List.of(
            "articles",
            "extraction_outcomes",
            "policy_events",
            "former_articles",
            "former_extraction_outcomes",
            "former_policy_events",
            "subject_names",
            "timeline_entries",
            "contradictions",
            "contradiction_subjects",
            "publisher_agreement",
            "counted_subjects",
            "counted_reports",
            "(select subject_id, changed_at from subject_states)",
            "generation");

    /** The text of half of the articles. */
    private static final String COPIED =
            IntStream.range(0, 60).mapToObj(number -> "kata" + number).collect(Collectors.joining(" "));

    private Rebuilding() {}

    /** An article that makes one statement about the subject. */
    static Message[] posted(String subject, UUID article, String hash, String day) {
        UUID event = event(article, hash);
        return new Message[] {
            Messages.article(
                    article, hash, "Harian Uji", article.getLeastSignificantBits() % 2 == 0 ? "Isi " + hash : COPIED),
            Messages.policyEvent(event, article, hash, subject, day),
            Messages.outcome(article, hash, event)
        };
    }

    static UUID event(UUID article, String hash) {
        return UUID.nameUUIDFromBytes((article + hash).getBytes(UTF_8));
    }

    static Response ask() {
        return given().post("/rebuild");
    }

    static Response last() {
        return given().get("/rebuild");
    }

    static void await(String state) {
        Awaitility.await().atMost(PATIENCE).until(() -> last().jsonPath().getString("state"), state::equals);
    }

    static void rebuild() {
        ask().then().statusCode(202);
        await("done");
    }

    /** Returns when the revision of each article has arrived, with its outcome and its statement, and is resolved. */
    static void awaitArrived(Collection<UUID> articles, String hash) {
        awaitRows(
                articles,
                "join policy_events e on e.article_id = a.id and e.content_hash = a.content_hash "
                        + "where o.content_hash = a.content_hash and a.content_hash = '" + hash + "'");
    }

    /** Returns when the withdrawal of each article has arrived and is resolved. */
    static void awaitWithdrawn(Collection<UUID> articles) {
        awaitRows(articles, "where a.withdrawn and o.status = 'withdrawn'");
    }

    private static void awaitRows(Collection<UUID> articles, String condition) {
        String ids = articles.stream().map(UUID::toString).collect(Collectors.joining(",", "'{", "}'"));
        Awaitility.await()
                .atMost(PATIENCE)
                .until(
                        () -> query("select a.id from articles a join extraction_outcomes o on o.article_id = a.id "
                                        + condition + " and a.id = any (" + ids + ")")
                                .size(),
                        count -> count == articles.size());
        ReadModel.awaitResolved();
    }

    static void awaitNothingLeftOver() {
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> query("select nspname from pg_namespace where nspname like 'linimasa%'"), List::isEmpty);
    }

    /** All rows of the read model. */
    static List<String> everything() {
        List<String> rows = new ArrayList<>();
        for (String table : SAME) {
            query("select t::text from " + table + " t order by 1").forEach(row -> rows.add(table + " " + row));
        }
        return rows;
    }

    /** Does something while somebody holds a lock. */
    static void holding(String lock, Runnable meanwhile) {
        try (Connection connection = ReadModel.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(lock);
            meanwhile.run();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    static List<String> query(String sql) {
        try (Connection connection = ReadModel.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    static void change(String sql) {
        try (Connection connection = ReadModel.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
