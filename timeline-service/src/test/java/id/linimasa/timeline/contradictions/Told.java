package id.linimasa.timeline.contradictions;

import id.linimasa.timeline.dates.Edtf;
import id.linimasa.timeline.resolution.Actors;
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
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Statements about one subject in short: {@code a launch effective 2019-05 VN @2019-06-01 by=X from=Y words of the quote}, separated by semicolons. */
public record Told(CellSet cells, Resolution resolution, List<Contradiction> contradictions) {
    private static final List<String> LANGUAGES = List.of("id", "en");
    private static final Lifecycle LIFECYCLE = new Lifecycle();
    private static final Steps STEPS = new Steps(LANGUAGES);
    private static final CellKeys KEYS = new CellKeys(LIFECYCLE, STEPS, new Actors(LANGUAGES));

    /** What the core makes of them. */
    public static Told of(String statements) {
        Cells cells = noCells();
        reports(statements).forEach(cells::add);
        return of(cells.view());
    }

    /** What the core makes of these cells. */
    public static Told of(CellSet cells) {
        Resolution resolution = new Resolver(LIFECYCLE, STEPS).resolve(cells);
        return new Told(cells, resolution, new Contradictions(LIFECYCLE).in(cells, resolution));
    }

    /** Cells without a report. */
    public static Cells noCells() {
        return new Cells("subject", KEYS);
    }

    /** One report an article. */
    public static List<Report> reports(String statements) {
        Map<String, List<String>> byArticle = new LinkedHashMap<>();
        Arrays.stream(statements.split(";\\s*"))
                .forEach(line -> byArticle.merge(
                        line.substring(0, line.indexOf(' ')), List.of(line), (some, more) -> Stream.concat(
                                        some.stream(), more.stream())
                                .toList()));
        return byArticle.entrySet().stream()
                .map(article -> report(article.getKey(), article.getValue()))
                .toList();
    }

    private static Report report(String article, List<String> lines) {
        String all = String.join(" ", lines);
        Optional<LocalDate> publishedOn = word(all, "@").map(LocalDate::parse);
        return new Report(
                article,
                "subject",
                word(all, "from=").orElse(article),
                publishedOn,
                lines.stream().map(Told::statement).toList());
    }

    private static Statement statement(String line) {
        String[] words = line.split(" ", -1);
        return new Statement(
                line,
                words[1],
                Status.of(words[2]).orElseThrow(),
                Edtf.parse(words[3]).orElseThrow(),
                words[4].equals("-") ? List.of() : List.of(words[4].split(",")),
                word(line, "by=").map(name -> List.of(name.replace('_', ' '))).orElse(List.of()),
                line,
                line.contains("weekday!"));
    }

    private static Optional<String> word(String line, String prefix) {
        return Arrays.stream(line.split(" "))
                .filter(word -> word.startsWith(prefix))
                .map(word -> word.substring(prefix.length()))
                .findFirst();
    }
}
