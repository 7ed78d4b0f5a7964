package id.linimasa.timeline.resolution;

import java.util.List;

/**
 * One of the days of a happening: of its announcement, the one it was planned for, the one it took effect.
 *
 * @param superseded whether an article says that it was not to be on that date: a plan that was called off, a deadline that was moved
 * @param candidates the dates that are told for it, sorted; several exclude each other or overlap
 */
public record Role(Status status, boolean superseded, List<Candidate> candidates) {
    public Role {
        candidates = List.copyOf(candidates);
    }
}
