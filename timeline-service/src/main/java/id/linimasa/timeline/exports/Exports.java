package id.linimasa.timeline.exports;

import id.linimasa.timeline.entries.Contradicting;
import id.linimasa.timeline.entries.Contradicting.ToldSide;
import id.linimasa.timeline.entries.TimelineEntry;
import id.linimasa.timeline.entries.TimelineEntry.Statement;
import id.linimasa.timeline.exports.ExportedEntry.ExportedStatement;
import id.linimasa.timeline.exports.TimelineForm.Export;
import id.linimasa.timeline.http.Format;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes the timeline in every form but plain JSON. */
@ApplicationScoped
public class Exports {
    private final Map<Format, TimelineForm> forms;

    public Exports(@All List<TimelineForm> forms) {
        this.forms = forms.stream().collect(Collectors.toUnmodifiableMap(TimelineForm::format, Function.identity()));
    }

    Export write(Format format, ExportedTimeline timeline) {
        return Objects.requireNonNull(forms.get(format), format::name).write(timeline);
    }

    /** The only place that knows how entries are served elsewhere. */
    static ExportedEntry entry(TimelineEntry<Statement> entry) {
        return new ExportedEntry(
                entry.id(),
                entry.subject().id(),
                entry.subject().name(),
                entry.type(),
                entry.statuses(),
                entry.date().edtf(),
                entry.date().earliest(),
                entry.date().latest(),
                entry.date().precision(),
                entry.jurisdictions(),
                entry.disputed(),
                entry.policyEventCount(),
                entry.updatedAt(),
                entry.policyEvents().stream().map(Exports::statement).toList());
    }

    /** The only place that knows how contradictions are served elsewhere. */
    static ExportedReview review(Contradicting contradiction) {
        return new ExportedReview(
                contradiction.id(),
                contradiction.severity(),
                contradiction.sentences(),
                contradiction.sides().stream()
                        .map(ToldSide::entryId)
                        .distinct()
                        .sorted()
                        .toList(),
                contradiction.sides().stream()
                        .flatMap(side -> side.policyEvents().stream())
                        .map(Statement::id)
                        .distinct()
                        .toList(),
                contradiction.updatedAt());
    }

    private static ExportedStatement statement(Statement statement) {
        return new ExportedStatement(
                statement.id(),
                statement.articleId(),
                statement.publisher(),
                statement.title(),
                statement.url(),
                statement.status(),
                statement.quote(),
                statement.confidence());
    }
}
