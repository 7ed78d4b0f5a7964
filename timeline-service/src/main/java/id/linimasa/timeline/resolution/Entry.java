package id.linimasa.timeline.resolution;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What a subject's statements together say happened once.
 *
 * @param id UUIDv5 over subject, type, place and the entry's first cell: the one that was reported first, and of these the first in order. It stays as
 *     long as nothing that was published earlier joins; of two entries with that first cell, the later one's has its first date in it, too
 * @param place ISO 3166 code or {@code EU}; empty if none is told and none fits
 * @param placeInferred whether some of its cells do not tell the place themselves
 * @param roles in the order of {@link Status}; a status may come twice, as when a plan replaces another one
 */
public record Entry(UUID id, String subjectId, String type, String place, boolean placeInferred, List<Role> roles) {
    public Entry {
        roles = List.copyOf(roles);
    }

    /** The roles of that status that still count. */
    public Stream<Role> roles(Status status) {
        return roles.stream().filter(role -> role.status() == status && !role.superseded());
    }

    /** The role that dates the entry: the first that is not denied or superseded, if there is one. */
    public Role main() {
        Optional<Role> counting = Stream.of(Status.EFFECTIVE, Status.PLANNED, Status.ANNOUNCED, Status.RUMOURED)
                .flatMap(this::roles)
                .findFirst();
        return counting.orElse(roles.get(0));
    }

    /** Every cell of the entry, once. */
    public List<Cell> cells() {
        Map<CellKey, Cell> cells = new LinkedHashMap<>();
        for (Role role : roles) {
            for (Candidate candidate : role.candidates()) {
                candidate.all().forEach(cell -> cells.putIfAbsent(cell.key(), cell));
            }
        }
        return List.copyOf(cells.values());
    }

    /** The first date of the first role, in EDTF. */
    String firstDate() {
        return roles.get(0).candidates().get(0).date().edtf();
    }

    /** The same under another id, of its first date too: where a coarse date that was told first supports two entries. */
    Entry apart() {
        UUID other = UuidCreator.getNameBasedSha1(id, firstDate());
        return new Entry(other, subjectId, type, place, placeInferred, roles);
    }
}
