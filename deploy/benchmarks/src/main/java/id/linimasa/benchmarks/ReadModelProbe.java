package id.linimasa.benchmarks;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Looks into the database of timeline-service: whether everything that was sent is there and resolved. */
final class ReadModelProbe implements AutoCloseable {
    private final Connection connection;

    ReadModelProbe(String jdbcUrl) throws SQLException {
        connection = DriverManager.getConnection(jdbcUrl, "linimasa", "");
    }

    /** Whether so many outcomes are there, and nothing waits to be resolved. */
    boolean isSettled(int articles, int statements) {
        return number("select count(*) from extraction_outcomes") >= articles
                && number("select count(*) from policy_events") >= statements
                && number("select (select count(*) from (select from changed_subjects limit 1) as waiting)"
                                + " + (select count(*) from changed_outcomes)")
                        == 0;
    }

    /** As the database does by itself now and then; at a moment of our own it does not disturb what is measured. */
    void analyse() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("vacuum analyze");
        }
    }

    long number(String sql) {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
