package id.linimasa.endtoend;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The metrics that the operations dashboard shows and the alerts watch, by the names that Prometheus has for them. */
final class Monitoring {
    /** What is no metric in an expression: strings, label matchers, ranges, label lists and the templates of Grafana. */
    private static final Pattern NOT_A_METRIC = Pattern.compile(
            "\"[^\"]*\"|\\{[^}]*}|\\[[^]]*]|\\b(?:by|without|on|ignoring|group_left|group_right)\\s*\\([^)]*\\)");

    /** A name that is no function, number or operator. */
    private static final Pattern METRIC =
            Pattern.compile("(?<![\\w.])(?!(?:and|or|unless|bool|offset)\\b)[a-zA-Z_:][\\w:]*+(?!\\s*\\()");

    /** Made by Prometheus itself. */
    private static final Set<String> OF_PROMETHEUS = Set.of("up");

    private Monitoring() {}

    static Set<String> dashboardMetrics() throws IOException {
        return metricsIn(new ObjectMapper()
                .readTree(file("deploy/grafana/dashboards/operations.json").toFile()));
    }

    static Set<String> alertMetrics() throws IOException {
        return metricsIn(
                new YAMLMapper().readTree(file("deploy/prometheus/alerts.yml").toFile()));
    }

    /** The names of the metrics in a PromQL expression. */
    static Set<String> metricsOf(String expression) {
        Matcher matcher = METRIC.matcher(NOT_A_METRIC.matcher(expression).replaceAll(" "));
        Set<String> metrics =
                matcher.results().map(result -> result.group()).collect(Collectors.toCollection(TreeSet::new));
        metrics.removeAll(OF_PROMETHEUS);
        return metrics;
    }

    /** The name that a metric's series share: a counter's without total, a timer's without bucket, count, sum and max. */
    static String family(String series) {
        return series.replaceFirst("_(?:total|bucket|count|sum|max)$", "");
    }

    private static Set<String> metricsIn(JsonNode document) {
        List<String> expressions = document.findValuesAsText("expr");
        return expressions.stream()
                .flatMap(expression -> metricsOf(expression).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Path file(String name) {
        return Stacks.HOME.resolve(name);
    }
}
