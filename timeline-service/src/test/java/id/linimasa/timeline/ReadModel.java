package id.linimasa.timeline;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;

/** What a test sees of the read model: through the API, and where that shows too little, in the database. */
public final class ReadModel {
    private ReadModel() {}

    public static List<UUID> policyEventIds(String subject) {
        return policyEvents(subject).jsonPath().getList("items.id", UUID.class);
    }

    public static List<String> policyEventDates(String subject) {
        return policyEvents(subject).jsonPath().getList("items.date.edtf");
    }

    public static Response article(UUID id) {
        return given().get("/articles/{id}", id);
    }

    /** Everything of the article's row that a withdrawal must erase. */
    public static List<String> textsOf(UUID article) {
        return query(
                "select unnest(array[text, title, url, publisher, content_hash]) from articles where id = ?", article);
    }

    /** Removes all rows of the article. */
    public static void forget(UUID article) {
        query("delete from articles where id = ? returning id::text", article);
        query("delete from policy_events where article_id = ? returning id::text", article);
        query("delete from extraction_outcomes where article_id = ? returning article_id::text", article);
        query("delete from former_articles where id = ? returning id::text", article);
        query("delete from former_policy_events where article_id = ? returning id::text", article);
        query("delete from former_extraction_outcomes where article_id = ? returning article_id::text", article);
    }

    /** Removes what had been replaced by then, of all articles. */
    public static void forgetBefore(String instant) {
        query("select forget_before(?::timestamptz)::text", instant);
    }

    /** How many messages about the articles are kept that newer ones have replaced. */
    public static int formerMessages(Collection<UUID> articles) {
        return articles.stream()
                .mapToInt(article -> query("""
                                select id::text from former_articles where id = ?
                                union all
                                select article_id::text from former_extraction_outcomes where article_id = ?""", article, article).size())
                .sum();
    }

    /** Removes all that was worked out about the subject. */
    public static void forgetSubject(String subject) {
        for (String table : List.of(
                "timeline_entries",
                "contradictions",
                "publisher_agreement",
                "subject_states",
                "known_entries",
                "known_contradictions",
                "known_agreement",
                "known_copies")) {
            query("delete from " + table + " where subject_id = ? returning subject_id", subject);
        }
    }

    /** Whether the article's outcome is there with every statement that it names. */
    public static boolean isComplete(UUID article) {
        return !query("select status from complete_outcomes where article_id = ?", article)
                .isEmpty();
    }

    /** Returns when no subject waits to be resolved. */
    public static void awaitResolved() {
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> query("""
                                select subject_id from changed_subjects
                                union all select event_ids::text from changed_outcomes
                                union all select article_id::text from changed_articles""").isEmpty());
    }

    /** Everything that is resolved about the subject, as text. */
    public static List<String> resolved(String subject) {
        return query("""
                with asked as (select ?::text as subject_id)
                select e::text from timeline_entries e join asked using (subject_id)
                union all select c::text from contradictions c join asked using (subject_id)
                union all select a::text from publisher_agreement a join asked using (subject_id)
                union all select a::text from article_copies a join asked using (subject_id)
                order by 1""", subject);
    }

    /** Changes what lies in the database, without anybody being told. */
    public static void change(String sql, Object... parameters) {
        query(sql + " returning 1::text", parameters);
    }

    private static Response policyEvents(String subject) {
        return given().queryParam("subject", subject).queryParam("limit", 500).get("/policy-events");
    }

    /** A connection of the test's own. */
    public static Connection connect() throws SQLException {
        return DriverManager.getConnection(
                ConfigProvider.getConfig().getValue("quarkus.datasource.jdbc.url", String.class), "linimasa", "");
    }

    private static List<String> query(String sql, Object... parameters) {
        try (Connection connection = connect();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            List<String> values = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    values.add(rows.getString(1));
                }
            }
            return values;
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
