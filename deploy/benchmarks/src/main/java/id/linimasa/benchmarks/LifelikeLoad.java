package id.linimasa.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/**
 * Policy events as news makes them: a few subjects have most of them (Zipf), and the first a share of its own; each subject has some happenings, and more
 * if it is in the news more; most articles tell a happening's day, some its month or year, some a day that is wrong. The same number is the same article.
 */
final class LifelikeLoad {
    private static final String[] TYPES = {
        "launch",
        "closure",
        "reopening",
        "ban",
        "restriction",
        "regulation-issued",
        "entry-into-force",
        "licence-granted",
        "partnership",
        "enforcement",
        "deadline"
    };
    private static final String[] STATUSES = {"effective", "effective", "effective", "effective", "planned", "announced"
    };
    private static final int PUBLISHERS = 300;
    private static final LocalDate BEGIN = LocalDate.of(2014, 1, 1);
    private static final int DAYS = 4000;

    private final double hottest;
    private final double[] cumulated;

    /**
     * About so many subjects.
     *
     * @param hottest the share of the first one
     */
    LifelikeLoad(int subjects, double hottest) {
        this.hottest = hottest;
        cumulated = new double[subjects];
        double sum = 0;
        for (int i = 0; i < subjects; i++) {
            sum += 1 / Math.pow(i + 10.0, 0.9);
            cumulated[i] = sum;
        }
    }

    /** An article's outcome and policy events, as messages. */
    record Article(UUID id, List<UUID> eventIds, List<String> events, String outcome) {}

    /** Three statements on average: one to five. */
    Article article(int number) {
        Random random = new Random(number * 0x9E3779B97F4A7C15L);
        UUID id = new UUID(random.nextLong(), random.nextLong());
        int publisher = (int) (PUBLISHERS * Math.pow(random.nextDouble(), 2));
        LocalDate published = BEGIN.plusDays(random.nextInt(DAYS) + 30L);
        int subject = subject(random);
        List<UUID> ids = new ArrayList<>();
        List<String> events = new ArrayList<>();
        int statements = 1 + random.nextInt(5);
        for (int i = 0; i < statements; i++) {
            UUID event = new UUID(random.nextLong(), random.nextLong());
            ids.add(event);
            events.add(event(event, id, i < 3 ? subject : subject(random), publisher, published, random));
        }
        return new Article(id, ids, events, outcome(id, ids, published));
    }

    /** The subject of that rank. */
    static String name(int rank) {
        return "subject-" + rank;
    }

    /** The rank of a subject, as likely as it is in the news; 0 is the one that is in the news most. */
    int subject(Random random) {
        if (random.nextDouble() < hottest) {
            return 0;
        }
        int place = Arrays.binarySearch(cumulated, random.nextDouble() * cumulated[cumulated.length - 1]);
        return Math.min(cumulated.length - 1, Math.max(1, place < 0 ? -place - 1 : place));
    }

    private static String event(UUID id, UUID article, int subject, int publisher, LocalDate published, Random random) {
        int happenings = subject == 0 ? 60 : 3 + 400 / (subject + 10);
        int happening = random.nextInt(happenings);
        Random truth = new Random(subject * 1_000_003L + happening);
        String type = TYPES[truth.nextInt(TYPES.length)];
        LocalDate day = BEGIN.plusDays(truth.nextInt(DAYS));
        if (random.nextInt(12) == 0) {
            day = day.plusDays(random.nextInt(15) - 7L);
        }
        int coarse = random.nextInt(10);
        String edtf = coarse == 0
                ? day.toString().substring(0, 4)
                : coarse < 3 ? day.toString().substring(0, 7) : day.toString();
        LocalDate first = coarse == 0 ? day.withDayOfYear(1) : coarse < 3 ? day.withDayOfMonth(1) : day;
        LocalDate last = coarse == 0
                ? first.plusYears(1).minusDays(1)
                : coarse < 3 ? first.plusMonths(1).minusDays(1) : day;
        String precision = coarse == 0 ? "year" : coarse < 3 ? "month" : "day";
        return """
                {"id":"%s","articleId":"%s","contentHash":"h","url":"https://berita.example/%s","publisher":"Harian %d","title":"Berita tentang Layanan %d",\
                "publishedAt":"%s","subject":{"id":"%s","name":"Layanan %d"},"type":"%s","status":"%s",\
                "date":{"edtf":"%s","earliest":"%s","latest":"%s","precision":"%s","basis":"explicit","text":"%s"},\
                "jurisdictions":["%s"],"actors":["Kementerian %d"],"attribution":null,\
                "evidence":{"quote":"Layanan %d mengalami %s pada %s menurut keterangan resmi.","start":0,"end":60,"prefix":"","suffix":""},\
                "confidence":0.8,"flags":[],"factuality":{"certainty":"certain","polarity":"positive","time":"past"},\
                "extractor":{"name":"generated","version":"1"}}""".formatted(
                        id,
                        article,
                        article,
                        publisher,
                        subject,
                        published,
                        name(subject),
                        subject,
                        type,
                        STATUSES[random.nextInt(STATUSES.length)],
                        edtf,
                        first,
                        last,
                        precision,
                        edtf,
                        truth.nextInt(5) == 0 ? "VN" : "ID",
                        truth.nextInt(3),
                        subject,
                        type,
                        edtf);
    }

    private static String outcome(UUID article, List<UUID> events, LocalDate published) {
        return """
                {"articleId":"%s","contentHash":"h","language":"id","publishedAt":"%s","publishedAtBasis":"given","eventIds":[%s],"status":"extracted",\
                "problem":null,"extractor":{"name":"generated","version":"1"}}""".formatted(
                article,
                published,
                String.join(",", events.stream().map(id -> "\"" + id + "\"").toList()));
    }
}
