package id.linimasa.timeline.resolver;

import id.linimasa.timeline.consensus.Consensus;
import id.linimasa.timeline.consensus.DateBelief;
import id.linimasa.timeline.consensus.EntryConsensus;
import id.linimasa.timeline.consensus.Reliabilities;
import id.linimasa.timeline.consensus.Reliability;
import id.linimasa.timeline.consensus.Tally;
import id.linimasa.timeline.resolution.Candidate;
import id.linimasa.timeline.resolution.Cell;
import id.linimasa.timeline.resolution.Entry;
import id.linimasa.timeline.resolution.Link;
import id.linimasa.timeline.resolution.Role;
import id.linimasa.timeline.resolution.Status;
import id.linimasa.timeline.resolver.ResolvedEntry.Copy;
import id.linimasa.timeline.resolver.ResolvedEntry.ResolvedCandidate;
import id.linimasa.timeline.resolver.ResolvedEntry.ResolvedLink;
import id.linimasa.timeline.resolver.ResolvedEntry.ResolvedRole;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Brings an entry into the form that is stored. A source weighs in it what it said about the subject's other entries: what other subjects say of it would
 * make the stored entry depend on when it was stored.
 */
final class EntryForm {
    private final ToldSubject told;
    private final Entry entry;
    private final Reliabilities reliabilities;
    private final Core core;
    private final EntryConsensus main;
    private final Map<Status, EntryConsensus> beliefs = new EnumMap<>(Status.class);

    EntryForm(ToldSubject told, Entry entry, Reliabilities reliabilities, Core core) {
        this.told = told;
        this.entry = entry;
        this.reliabilities = reliabilities;
        this.core = core;
        Consensus consensus = new Consensus(source -> Reliability.of(reliabilities.elsewhere(source, entry)));
        main = consensus.on(entry);
        consensus.onEach(entry).forEach(its -> beliefs.put(its.status(), its));
        beliefs.putIfAbsent(main.status(), main);
    }

    ResolvedDate date() {
        return told.date(main.beliefs().get(0).date());
    }

    /** Whether nothing decides between the dates of one of its roles. */
    boolean undecided() {
        return beliefs.values().stream().anyMatch(EntryConsensus::disputed);
    }

    long statements() {
        return count(entry.cells());
    }

    ResolvedEntry resolved(List<Link> links) {
        List<String> statuses = entry.cells().stream()
                .map(cell -> cell.key().status().code())
                .distinct()
                .sorted()
                .toList();
        return new ResolvedEntry(
                date(),
                entry.placeInferred(),
                statuses,
                entry.roles().stream().map(this::role).toList(),
                links.stream().flatMap(this::linked).toList());
    }

    /** The days that its candidates leave possible, as PostgreSQL writes multiranges. */
    String spans() {
        return entry.roles().stream()
                .flatMap(role -> role.candidates().stream())
                .map(candidate -> told.date(candidate.date()))
                .map(date -> "[" + bound(date.earliest()) + "," + bound(date.latest()) + "]")
                .distinct()
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String bound(@Nullable Object day) {
        return day == null ? "" : day.toString();
    }

    private Stream<ResolvedLink> linked(Link link) {
        if (link.entry().equals(entry.id())) {
            return Stream.of(new ResolvedLink(link.other(), link.gapInDays()));
        }
        UUID other = link.entry();
        return link.other().equals(entry.id()) ? Stream.of(new ResolvedLink(other, link.gapInDays())) : Stream.empty();
    }

    private ResolvedRole role(Role role) {
        Optional<EntryConsensus> believed =
                Optional.ofNullable(beliefs.get(role.status())).filter(its -> !role.superseded());
        Map<String, DateBelief> byDate = new HashMap<>();
        believed.ifPresent(its ->
                its.beliefs().forEach(belief -> byDate.putIfAbsent(belief.date().edtf(), belief)));
        return new ResolvedRole(
                role.status().code(),
                role.superseded(),
                believed.flatMap(EntryConsensus::consensus)
                        .map(belief -> belief.date().edtf())
                        .orElse(null),
                role.candidates().stream()
                        .map(candidate -> candidate(candidate, byDate))
                        .toList());
    }

    private ResolvedCandidate candidate(Candidate candidate, Map<String, DateBelief> beliefs) {
        Optional<DateBelief> belief =
                Optional.ofNullable(beliefs.get(candidate.date().edtf()));
        Set<String> telling = sources(candidate.cells());
        Set<String> supporting = sources(candidate.supporting());
        supporting.removeAll(telling);
        Tally elsewhere = telling.stream()
                .map(source -> reliabilities.elsewhere(source, entry))
                .reduce(Tally.NONE, Tally::plus);
        return new ResolvedCandidate(
                told.date(candidate.date()),
                belief.map(DateBelief::probability).orElse(null),
                belief.map(its -> its.reason().code()).orElse(null),
                belief.map(core::explanations).orElse(null),
                first(telling),
                first(supporting),
                telling.size(),
                supporting.size(),
                elsewhere.agreed(),
                elsewhere.judged(),
                told.copies(candidate.cells()).entrySet().stream()
                        .limit(ResolvedEntry.MOST_COPIES)
                        .map(copy -> new Copy(copy.getKey(), copy.getValue()))
                        .toList(),
                count(candidate.all()));
    }

    private static Set<String> sources(Collection<Cell> cells) {
        Set<String> sources = new TreeSet<>();
        cells.forEach(cell -> sources.addAll(cell.sources().keySet()));
        return sources;
    }

    private static List<String> first(Set<String> sources) {
        return sources.stream().limit(ResolvedEntry.MOST_SOURCES).toList();
    }

    private static long count(Collection<Cell> cells) {
        return cells.stream().mapToLong(Cell::statements).sum();
    }
}
