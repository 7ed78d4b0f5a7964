package id.linimasa.timeline.resolver;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import id.linimasa.timeline.dates.Edtf;
import id.linimasa.timeline.resolution.Statement;
import id.linimasa.timeline.resolution.Status;
import id.linimasa.timeline.resolver.ArticleReport.Keyed;
import id.linimasa.timeline.resolver.ArticleReport.Original;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What is counted step by step is what counting everything at once gives. */
class CountedSubjectTest {
    private static final Core CORE = new Core();
    private static final ObjectMapper MAPPER =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();
    private static final List<String> TYPES = List.of("closure", "closure", "ban", "restriction");
    private static final List<String> DATES = List.of("2023-10-04", "2023-10-05", "2023-10", "2023", "XXXX-10-04");

    @Property(tries = 50)
    void anyOrderWithReportsTakenBackAndStoredBetweenLeavesTheSame(@ForAll Random random) throws Exception {
        List<Keyed> kept =
                IntStream.range(0, 40).mapToObj(number -> report(random)).toList();
        List<Keyed> steps = new ArrayList<>(kept);
        Collections.shuffle(steps, random);
        CountedSubject counted = new CountedSubject("subject");
        List<Keyed> added = new ArrayList<>();
        for (Keyed step : steps) {
            added.add(step);
            Keyed corrected = report(random);
            counted.add(corrected);
            counted = stored(counted);
            counted.add(step);
            counted.remove(corrected.report());
            settle(counted, kept);
            nameCopies(counted, added);
            counted = stored(counted);
        }

        assertThat(counted.told()).isEqualTo(together(kept).told());
    }

    private static void settle(CountedSubject counted, List<Keyed> kept) {
        for (UUID cell : counted.settle()) {
            kept.stream()
                    .flatMap(report -> report.report().tellings().stream())
                    .filter(telling -> telling.cell().equals(cell))
                    .map(ArticleReport.Telling::recordedAt)
                    .max(Comparator.naturalOrder())
                    .ifPresent(newest -> counted.newestOf(cell, newest));
        }
    }

    private static void nameCopies(CountedSubject counted, List<Keyed> reports) {
        for (UUID cell : counted.forgetCopies()) {
            reports.stream()
                    .map(Keyed::report)
                    .filter(report -> report.original() != null)
                    .filter(report -> report.tellings().stream()
                            .anyMatch(telling -> telling.cell().equals(cell)))
                    .forEach(report -> counted.copiesOf(
                            cell, Map.of(report.articleId(), report.original().articleId())));
        }
    }

    private static CountedSubject together(List<Keyed> reports) {
        CountedSubject counted = new CountedSubject("subject");
        reports.forEach(counted::add);
        return counted;
    }

    private static CountedSubject stored(CountedSubject counted) throws JsonProcessingException {
        String json = MAPPER.writeValueAsString(counted.stored());
        return new CountedSubject("subject", MAPPER.readValue(json, CountedSubject.Stored.class));
    }

    private static Keyed report(Random random) {
        UUID article = new UUID(random.nextLong(), random.nextLong());
        String source = "publisher-" + random.nextInt(4);
        Optional<LocalDate> publishedOn =
                random.nextInt(5) == 0 ? Optional.empty() : Optional.of(LocalDate.of(2023, 10, 1 + random.nextInt(20)));
        List<StatementRow> rows = IntStream.range(0, 1 + random.nextInt(4))
                .mapToObj(number -> row(random, article, source, publishedOn))
                .toList();
        Original original = new Original(new UUID(random.nextLong(), 1), null, null, "agency-" + random.nextInt(2));
        return ArticleReport.of("subject", rows, CORE).copyOf(random.nextInt(3) == 0 ? original : null);
    }

    private static StatementRow row(Random random, UUID article, String source, Optional<LocalDate> publishedOn) {
        UUID id = new UUID(random.nextLong(), random.nextLong());
        String edtf = DATES.get(random.nextInt(DATES.size()));
        ResolvedDate date =
                new ResolvedDate(edtf, LocalDate.of(2023, 10, 4), null, random.nextBoolean() ? "day" : "range");
        Statement statement = new Statement(
                id.toString(),
                TYPES.get(random.nextInt(TYPES.size())),
                random.nextBoolean() ? Status.EFFECTIVE : Status.PLANNED,
                Edtf.of(edtf),
                random.nextBoolean() ? List.of("ID") : List.of(),
                List.of(),
                "",
                random.nextInt(4) == 0);
        return new StatementRow(
                id,
                article,
                id,
                "subject",
                random.nextBoolean() ? "Subject" : "SUBJECT",
                source,
                publishedOn,
                date,
                Optional.of(statement),
                OffsetDateTime.of(2024, 1, 1 + random.nextInt(25), random.nextInt(24), 0, 0, 0, ZoneOffset.UTC),
                Optional.empty(),
                Optional.empty());
    }
}
