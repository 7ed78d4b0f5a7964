package id.linimasa.timeline.storage;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.ClosedConnectionException;
import java.net.ConnectException;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FailuresTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "08006", "53300", "57P01", "57P03", "40001", "40P01", "55P03", "58030", "42P01", "42501", "25006",
                "28000", "XX000"
            })
    void whatTheDatabaseSuffersFromHeals(String sqlState) {
        assertThat(Failures.healWithTime(new PgException("", "FATAL", sqlState, "")))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"22021", "22P05", "22008", "23502", "23505", "54000", "21000"})
    void whatARecordContainsDoesNot(String sqlState) {
        assertThat(Failures.healWithTime(new CompletionException(new PgException("", "ERROR", sqlState, ""))))
                .isFalse();
    }

    static List<Throwable> connectionTroubles() {
        return List.of(
                new ConnectException("Connection refused"),
                new CompletionException(new ConnectException("Connection refused")),
                ClosedConnectionException.INSTANCE,
                new io.smallrye.mutiny.TimeoutException(),
                new IllegalStateException("Pool closed"));
    }

    @ParameterizedTest
    @MethodSource("connectionTroubles")
    void aLostConnectionHeals(Throwable failure) {
        assertThat(Failures.healWithTime(failure)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(classes = {NullPointerException.class, ArithmeticException.class, ClassCastException.class})
    void anErrorOfOurOwnDoesNot(Class<? extends RuntimeException> kind) throws ReflectiveOperationException {
        assertThat(Failures.healWithTime(kind.getConstructor().newInstance())).isFalse();
    }
}
