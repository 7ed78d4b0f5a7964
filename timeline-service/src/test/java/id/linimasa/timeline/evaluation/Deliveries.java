package id.linimasa.timeline.evaluation;

import id.linimasa.timeline.consensus.Consensus;
import id.linimasa.timeline.consensus.Reliabilities;
import id.linimasa.timeline.consensus.Reliability;
import id.linimasa.timeline.contradictions.Contradictions;
import id.linimasa.timeline.resolution.CellSet;
import id.linimasa.timeline.resolution.Cells;
import id.linimasa.timeline.resolution.Report;
import id.linimasa.timeline.resolution.Resolution;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A read model in memory: the newest revision of every article counts, whichever arrives first, and however often. */
final class Deliveries {
    /** A revision of an article; no reports if it withdraws the article. */
    record Delivery(String articleId, int revision, List<Report> reports) {}

    private final ToldSubjects core;
    private final Map<String, Delivery> newest = new HashMap<>();
    private final Map<String, Cells> cells = new TreeMap<>();

    Deliveries(ToldSubjects core) {
        this.core = core;
    }

    /** Takes a batch, of which only the newest revision of each article is looked at, as an upsert does. */
    void accept(List<Delivery> batch) {
        Map<String, Delivery> newestOfBatch = new TreeMap<>();
        batch.forEach(delivery -> newestOfBatch.merge(
                delivery.articleId(), delivery, (one, other) -> one.revision() >= other.revision() ? one : other));
        newestOfBatch.values().forEach(this::accept);
    }

    private void accept(Delivery delivery) {
        Delivery known = newest.get(delivery.articleId());
        if (known != null && known.revision() >= delivery.revision()) {
            return;
        }
        if (known != null) {
            known.reports().forEach(report -> cells(report).remove(report));
        }
        delivery.reports().forEach(report -> cells(report).add(report));
        newest.put(delivery.articleId(), delivery);
    }

    private Cells cells(Report report) {
        return cells.computeIfAbsent(report.subjectId(), core::noCells);
    }

    /** All that the core makes of it, as text. */
    String export() {
        List<String> lines = new ArrayList<>();
        for (Cells subject : cells.values()) {
            CellSet told = subject.view();
            if (!told.cells().isEmpty()) {
                Resolution resolution = core.resolution(told);
                Reliabilities reliabilities = new Reliabilities(resolution);
                lines.add(resolution.toString());
                lines.add(reliabilities.tallies().toString());
                new Contradictions(core.lifecycle())
                        .in(told, resolution)
                        .forEach(contradiction -> lines.add(contradiction.toString()));
                resolution
                        .entries()
                        .forEach(entry -> lines.add(
                                new Consensus(source -> Reliability.of(reliabilities.elsewhere(source, entry)))
                                        .onEach(entry)
                                        .toString()));
            }
        }
        return String.join("\n", lines);
    }
}
