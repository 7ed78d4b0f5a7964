package id.linimasa.timeline.evaluation;

import id.linimasa.timeline.contradictions.Contradiction;
import id.linimasa.timeline.contradictions.Contradictions;
import id.linimasa.timeline.dates.Edtf;
import id.linimasa.timeline.resolution.Actors;
import id.linimasa.timeline.resolution.Cell;
import id.linimasa.timeline.resolution.CellKey;
import id.linimasa.timeline.resolution.CellKeys;
import id.linimasa.timeline.resolution.CellSet;
import id.linimasa.timeline.resolution.Cells;
import id.linimasa.timeline.resolution.Lifecycle;
import id.linimasa.timeline.resolution.Report;
import id.linimasa.timeline.resolution.Resolution;
import id.linimasa.timeline.resolution.Resolver;
import id.linimasa.timeline.resolution.Statement;
import id.linimasa.timeline.resolution.Status;
import id.linimasa.timeline.resolution.Steps;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What the core makes of articles: each subject's entries and contradictions, and who told what. */
public final class ToldSubjects {
    private static final List<String> LANGUAGES = List.of("id", "en");
    private final Lifecycle lifecycle = new Lifecycle();
    private final Steps steps = new Steps(LANGUAGES);
    private final CellKeys keys = new CellKeys(lifecycle, steps, new Actors(LANGUAGES));
    private final SubjectNames names;
    private final Map<String, Cells> cells = new TreeMap<>();
    private final Map<String, Map<CellKey, Set<String>>> articles = new HashMap<>();

    /** Of these articles. */
    public ToldSubjects(List<GoldArticle> told, SubjectNames names) {
        this.names = names;
        told.forEach(article -> reports(article).forEach(report -> {
            cells.computeIfAbsent(report.subjectId(), subject -> new Cells(subject, keys))
                    .add(report);
            report.statements()
                    .forEach(statement -> articles.computeIfAbsent(report.subjectId(), absent -> new HashMap<>())
                            .computeIfAbsent(keys.apply(statement), absent -> new TreeSet<>())
                            .add(article.id()));
        }));
    }

    /** The reports of one article, one a subject. */
    public List<Report> reports(GoldArticle article) {
        Map<String, List<Statement>> bySubject = new TreeMap<>();
        int number = 0;
        for (GoldArticle.Claim claim : article.events() == null ? List.<GoldArticle.Claim>of() : article.events()) {
            Optional<Status> status = Status.of(claim.status());
            if (status.isPresent()) {
                bySubject
                        .computeIfAbsent(names.id(claim.subject()), absent -> new ArrayList<>())
                        .add(statement(article.id() + "-" + number++, claim, status.get()));
            }
        }
        String source = article.publisher() == null ? article.id() : article.publisher();
        Optional<LocalDate> publishedOn =
                Optional.ofNullable(article.publishedAt()).map(at -> LocalDate.parse(at.substring(0, 10)));
        return bySubject.entrySet().stream()
                .map(subject -> new Report(article.id(), subject.getKey(), source, publishedOn, subject.getValue()))
                .toList();
    }

    private static Statement statement(String id, GoldArticle.Claim claim, Status status) {
        List<String> actors =
                claim.actors() != null ? claim.actors() : claim.actor() == null ? List.of() : List.of(claim.actor());
        return new Statement(
                id,
                claim.type(),
                status,
                Edtf.of(claim.date()),
                claim.jurisdictions() == null ? List.of() : claim.jurisdictions(),
                actors,
                claim.quote() == null ? "" : claim.quote(),
                claim.flags() != null && claim.flags().contains("weekday-mismatch"));
    }

    /** A subject's cells without a report. */
    public Cells noCells(String subjectId) {
        return new Cells(subjectId, keys);
    }

    public Lifecycle lifecycle() {
        return lifecycle;
    }

    /** Every subject's cells. */
    public List<CellSet> cellSets() {
        return cells.values().stream().map(Cells::view).toList();
    }

    /** A subject's entries. */
    public Resolution resolution(CellSet told) {
        return new Resolver(lifecycle, steps).resolve(told);
    }

    /** All contradictions of all subjects. */
    public List<Contradiction> contradictions() {
        Contradictions contradictions = new Contradictions(lifecycle);
        return cellSets().stream()
                .flatMap(told -> contradictions.in(told, resolution(told)).stream())
                .toList();
    }

    /** The articles that tell a cell. */
    public Set<String> articles(String subjectId, Cell cell) {
        return articles.getOrDefault(subjectId, Map.of()).getOrDefault(cell.key(), Set.of());
    }
}
