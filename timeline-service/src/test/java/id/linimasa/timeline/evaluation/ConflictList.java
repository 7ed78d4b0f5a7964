package id.linimasa.timeline.evaluation;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a reader must be told, and what looks like it and is none. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ConflictList(List<Row> conflicts, List<Row> notConflicts) {
    /** Claims of several articles; the n-th date is that of the n-th article. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Row(
            String subject,
            String type,
            @Nullable String jurisdiction,
            List<String> articles,
            List<String> dates,
            String why) {
        /** The claims of these articles only. */
        Row of(Set<String> known) {
            List<Integer> kept = new ArrayList<>();
            for (int i = 0; i < articles.size(); i++) {
                if (known.contains(articles.get(i))) {
                    kept.add(i);
                }
            }
            return new Row(
                    subject,
                    type,
                    jurisdiction,
                    kept.stream().map(articles::get).toList(),
                    kept.stream().map(dates::get).toList(),
                    why);
        }
    }

    /** Reads the file; of conflicts, those remain that have two claims or more in these articles. */
    public static ConflictList read(Path file, List<GoldArticle> articles) throws IOException {
        ConflictList list = JsonMapper.builder().build().readValue(file.toFile(), ConflictList.class);
        Set<String> known = articles.stream().map(GoldArticle::id).collect(Collectors.toSet());
        return new ConflictList(rows(list.conflicts(), known), rows(list.notConflicts(), known));
    }

    private static List<Row> rows(List<Row> rows, Set<String> known) {
        return rows.stream()
                .map(row -> row.of(known))
                .filter(row -> row.articles().size() > 1)
                .toList();
    }
}
