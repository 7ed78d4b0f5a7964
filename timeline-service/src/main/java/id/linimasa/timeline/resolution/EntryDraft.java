package id.linimasa.timeline.resolution;

import com.github.f4b6a3.uuid.UuidCreator;
import com.github.f4b6a3.uuid.enums.UuidNamespace;
import id.linimasa.timeline.dates.DateIndex;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** An entry in the making: the clusters that belong to one happening, the one that dates it first. */
final class EntryDraft {
    private static final Comparator<Cell> BY_REPORT = Comparator.<Cell, LocalDate>comparing(
                    cell -> cell.firstReported().orElse(LocalDate.MAX))
            .thenComparing(Cell::key);

    /** A cluster with what it is for the happening. */
    record Part(Status status, boolean superseded, Cluster cluster) {}

    private final List<Part> parts = new ArrayList<>();

    EntryDraft(Part first) {
        parts.add(first);
    }

    void add(Part part) {
        parts.add(part);
    }

    Part main() {
        return parts.get(0);
    }

    Stream<Part> parts() {
        return parts.stream();
    }

    Entry entry(String subjectId, String type, String place) {
        List<PlacedCell> cells = parts.stream()
                .flatMap(part -> Stream.concat(part.cluster().finest().stream(), part.cluster().coarser().stream()))
                .flatMap(node -> node.cells().stream())
                .toList();
        CellKey first = cells.stream()
                .map(PlacedCell::cell)
                .min(BY_REPORT)
                .map(Cell::key)
                .orElseThrow();
        UUID id = UuidCreator.getNameBasedSha1(
                UuidNamespace.NAMESPACE_URL,
                String.join("|", "urn:linimasa:timeline-entry:" + subjectId, type, place, first.text()));
        List<Role> roles = parts.stream()
                .map(EntryDraft::role)
                .sorted(Comparator.comparing(Role::status)
                        .thenComparing(Role::superseded)
                        .thenComparing(role -> role.candidates().get(0).date().edtf()))
                .toList();
        return new Entry(id, subjectId, type, place, cells.stream().anyMatch(PlacedCell::inferred), roles);
    }

    private static Role role(Part part) {
        DateIndex<DateNode> coarser = new DateIndex<>();
        part.cluster().coarser().forEach(node -> coarser.add(node.date(), node));
        List<Candidate> candidates = part.cluster().finest().stream()
                .map(node -> new Candidate(
                        node.date(),
                        sorted(node.cells().stream()),
                        sorted(coarser.allowedBy(node.date()).flatMap(other -> other.cells().stream()))))
                .toList();
        return new Role(part.status(), part.superseded(), candidates);
    }

    private static List<Cell> sorted(Stream<PlacedCell> cells) {
        return cells.map(PlacedCell::cell)
                .sorted(Comparator.comparing(Cell::key))
                .toList();
    }
}
