package id.linimasa.timeline.resolver;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.linimasa.timeline.consensus.Reliabilities;
import id.linimasa.timeline.contradictions.Contradiction;
import id.linimasa.timeline.contradictions.Severity;
import id.linimasa.timeline.contradictions.Side;
import id.linimasa.timeline.resolution.Cell;
import id.linimasa.timeline.resolution.Entry;
import id.linimasa.timeline.resolution.Link;
import id.linimasa.timeline.resolution.Resolution;
import id.linimasa.timeline.resolver.ArticleReport.Keyed;
import id.linimasa.timeline.resolver.ListedContradiction.ListedSide;
import id.linimasa.timeline.resolver.ResolvedContradiction.ResolvedSide;
import id.linimasa.timeline.resolver.ResolvedEntry.ResolvedRole;
import id.linimasa.timeline.resolver.SubjectState.AgreementRow;
import id.linimasa.timeline.resolver.SubjectState.ContradictionRow;
import id.linimasa.timeline.resolver.SubjectState.CopyRow;
import id.linimasa.timeline.resolver.SubjectState.EntryRow;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Works a subject out from what is told about it, and from nothing else. */
@ApplicationScoped
public class SubjectStates {
    private static final LocalDate OPEN = LocalDate.of(9999, 12, 31);

    private final Core core;
    private final ObjectMapper mapper;

    SubjectStates(Core core, ObjectMapper mapper) {
        this.core = core;
        this.mapper = mapper;
    }

    /** What follows from these statements about the subject. */
    public SubjectState of(String subjectId, Collection<StatementRow> rows) {
        if (rows.isEmpty()) {
            return SubjectState.EMPTY;
        }
        List<Keyed> reports = NearReports.withOriginals(
                rows.stream().collect(Collectors.groupingBy(StatementRow::articleId)).values().stream()
                        .map(its -> ArticleReport.of(subjectId, its, core))
                        .toList());
        List<CopyRow> copies = reports.stream()
                .map(Keyed::report)
                .flatMap(report -> Stream.ofNullable(report.original())
                        .map(original -> new CopyRow(subjectId, report.articleId(), original.articleId())))
                .toList();
        return of(ToldSubject.of(subjectId, reports), copies);
    }

    SubjectState of(ToldSubject told) {
        return of(told, List.of());
    }

    private SubjectState of(ToldSubject told, List<CopyRow> copies) {
        Resolution resolution = core.resolve(told.cells());
        List<Contradiction> contradictions = core.contradictions(told.cells(), resolution);
        Set<UUID> contradicted = contradicted(contradictions);
        Map<UUID, List<Link>> links = links(resolution);
        Reliabilities reliabilities = new Reliabilities(resolution);
        return new SubjectState(
                resolution.entries().stream()
                        .map(entry -> entry(
                                told,
                                new EntryForm(told, entry, reliabilities, core),
                                entry,
                                contradicted.contains(entry.id()),
                                links.getOrDefault(entry.id(), List.of())))
                        .toList(),
                contradictions.stream()
                        .map(contradiction -> contradiction(told, contradiction))
                        .toList(),
                reliabilities.tallies().entrySet().stream()
                        .map(its -> new AgreementRow(
                                told.id(),
                                its.getKey(),
                                its.getValue().agreed(),
                                its.getValue().judged()))
                        .toList(),
                copies);
    }

    private static Set<UUID> contradicted(List<Contradiction> contradictions) {
        return contradictions.stream()
                .filter(contradiction -> contradiction.severity() == Severity.CONFLICT)
                .flatMap(contradiction -> contradiction.sides().stream())
                .map(Side::entry)
                .collect(Collectors.toSet());
    }

    /** The links of each entry. */
    private static Map<UUID, List<Link>> links(Resolution resolution) {
        return resolution.links().stream()
                .flatMap(link -> Stream.of(Map.entry(link.entry(), link), Map.entry(link.other(), link)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private EntryRow entry(ToldSubject told, EntryForm form, Entry entry, boolean contradicted, List<Link> links) {
        LocalDate earliest = form.date().earliest();
        ResolvedEntry resolved = form.resolved(links);
        boolean disputed = contradicted || form.undecided();
        OffsetDateTime updatedAt = told.updatedAt(entry.cells());
        ListedEntry listed = new ListedEntry(
                entry.id(),
                told.subject(),
                entry.type(),
                resolved.date(),
                ListedEntry.jurisdictions(entry.place()),
                resolved.placeInferred(),
                resolved.statuses(),
                disputed,
                resolved.roles().stream().map(ResolvedRole::listed).toList(),
                resolved.linked(),
                form.statements(),
                updatedAt.toInstant(),
                List.of());
        return new EntryRow(
                entry.id(),
                told.id(),
                told.name(),
                entry.type(),
                entry.place(),
                earliest == null ? OPEN : earliest,
                form.spans(),
                disputed,
                told.ids(entry.cells()),
                form.statements(),
                json(resolved),
                json(listed),
                updatedAt);
    }

    private ContradictionRow contradiction(ToldSubject told, Contradiction contradiction) {
        List<Cell> cells = contradiction.sides().stream()
                .flatMap(side -> side.cells().stream())
                .toList();
        ResolvedContradiction resolved = new ResolvedContradiction(
                contradiction.gapInDays(),
                core.sentences(contradiction, told.name()),
                contradiction.sides().stream().map(side -> side(told, side)).toList());
        OffsetDateTime updatedAt = told.updatedAt(cells);
        ListedContradiction listed = new ListedContradiction(
                contradiction.id(),
                contradiction.kind().code(),
                contradiction.severity().code(),
                told.subject(),
                contradiction.type(),
                ListedEntry.jurisdictions(contradiction.place()),
                resolved.gapInDays(),
                resolved.sentences(),
                updatedAt.toInstant(),
                resolved.sides().stream().map(SubjectStates::listed).toList());
        return new ContradictionRow(
                contradiction.id(),
                told.id(),
                told.name(),
                contradiction.kind().code(),
                contradiction.severity().code(),
                contradiction.type(),
                contradiction.place(),
                json(resolved),
                json(listed),
                resolved.sides().stream().map(ResolvedSide::cells).toList(),
                updatedAt);
    }

    private static ResolvedSide side(ToldSubject told, Side side) {
        return new ResolvedSide(
                side.entry(),
                side.type(),
                side.status().code(),
                told.date(side.date()),
                told.ids(side.cells()),
                side.cells().stream().distinct().mapToLong(Cell::statements).sum());
    }

    private static ListedSide listed(ResolvedSide side) {
        return new ListedSide(
                side.entry(), side.type(), side.status(), side.date(), side.policyEventCount(), List.of());
    }

    private String json(Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
