package id.linimasa.local;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** The timeline as text: subject by subject in date order, a line for each statement, with its source and its words below. */
final class TimelineText {
    private static final int LONGEST_QUOTE = 160;
    private static final String LINE = "  %-22s %-18s %-10s %-6s %-9s %s";

    private TimelineText() {}

    /** Reads all timeline entries of timeline-service and lays them out. */
    static List<String> of(TimelineReader timeline) {
        Map<String, List<JsonNode>> subjects = new LinkedHashMap<>();
        for (JsonNode entry : timeline.entries()) {
            subjects.computeIfAbsent(entry.path("subject").path("name").asText(), name -> new ArrayList<>())
                    .add(entry);
        }
        List<String> lines = new ArrayList<>();
        subjects.forEach((subject, entries) -> {
            lines.add("");
            lines.add(subject);
            lines.add(LINE.formatted("date", "what", "status", "where", "disputed", "who says so"));
            entries.forEach(entry -> lines.addAll(statements(entry)));
        });
        return lines;
    }

    private static List<String> statements(JsonNode entry) {
        List<String> lines = new ArrayList<>();
        for (JsonNode event : entry.path("policyEvents")) {
            lines.add(LINE.formatted(
                    event.path("date").asText(),
                    entry.path("type").asText(),
                    event.path("status").asText(),
                    places(entry),
                    entry.path("disputed").asBoolean() ? "DISPUTED" : "",
                    source(event)));
            lines.add("      “" + shortened(event.path("quote").asText()) + "”");
        }
        return lines;
    }

    private static String places(JsonNode entry) {
        return StreamSupport.stream(entry.path("jurisdictions").spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.joining(","));
    }

    private static String source(JsonNode event) {
        List<String> known = new ArrayList<>();
        for (String field : List.of("publisher", "title")) {
            if (event.hasNonNull(field)) {
                known.add(event.get(field).asText());
            }
        }
        return known.isEmpty() ? event.path("articleId").asText() : String.join(": ", known);
    }

    private static String shortened(String quote) {
        String line = quote.replaceAll("\\s+", " ");
        return line.length() <= LONGEST_QUOTE ? line : line.substring(0, LONGEST_QUOTE) + "…";
    }
}
