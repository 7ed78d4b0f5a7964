package id.linimasa.timeline.resolution;

import com.github.f4b6a3.uuid.UuidCreator;
import com.github.f4b6a3.uuid.enums.UuidNamespace;
import id.linimasa.timeline.dates.EdtfDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * What a statement tells, without who tells it: statements of one key are the same to the timeline.
 *
 * @param places sorted; empty if no place is told
 * @param actors normalised and sorted; empty for types where it does not matter who acts
 * @param steps which steps of a happening the quotes name, sorted; empty if none or for types without steps
 */
public record CellKey(
        String type, Status status, EdtfDate date, List<String> places, List<String> actors, List<String> steps)
        implements Comparable<CellKey> {
    private static final Comparator<CellKey> ORDER = Comparator.comparing(CellKey::type)
            .thenComparing(CellKey::status)
            .thenComparing(key -> key.date().edtf())
            .thenComparing(CellKey::text);

    /** One line that tells it from all others; no part holds the separators. */
    public String text() {
        return String.join(
                "|",
                type,
                status.code(),
                date.edtf(),
                String.join(",", places),
                String.join(",", actors),
                String.join(",", steps));
    }

    /** UUIDv5 (RFC 9562, namespace URL) of subject and key. */
    public UUID idIn(String subjectId) {
        return UuidCreator.getNameBasedSha1(
                UuidNamespace.NAMESPACE_URL, "urn:linimasa:cell:" + subjectId + "|" + text());
    }

    @Override
    public int compareTo(CellKey other) {
        return ORDER.compare(this, other);
    }
}
