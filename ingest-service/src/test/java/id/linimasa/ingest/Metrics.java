package id.linimasa.ingest;

import static io.restassured.RestAssured.given;

/** What the running service tells Prometheus. */
public final class Metrics {
    private Metrics() {}

    /** The value of a series, named with all its labels. */
    public static double value(String series) {
        return given().get("/q/metrics")
                .asString()
                .lines()
                .filter(line -> line.startsWith(series + " "))
                .mapToDouble(line -> Double.parseDouble(line.substring(series.length() + 1)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no series " + series));
    }
}
