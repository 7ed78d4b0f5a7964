package id.linimasa.timeline.projection;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.linimasa.timeline.Messages;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Articles of one publisher that are posted, corrected, withdrawn and posted again, step by step, about two subjects. */
final class Histories {
    private static final List<String> TYPES = List.of("closure", "launch", "ban");
    private static final List<String> DAYS = List.of("2023-10-04", "2023-10-05", "2023-12-11");
    private static final int ARTICLES = 4;

    /** Of the revisions h0, h1 and h2: the first two are near copies of each other. */
    private static final List<String> TEXTS = Stream.of("satu dua", "dua", "lain")
            .map(word -> IntStream.range(0, 60)
                    .mapToObj(number -> (word.equals("lain") ? "tiga" : "kata") + number)
                    .collect(Collectors.joining(" ", word + " ", "")))
            .toList();

    private final Random random;
    private final String name = UUID.randomUUID().toString();
    private final List<UUID> articles =
            Stream.generate(UUID::randomUUID).limit(ARTICLES).toList();
    private final List<List<ConsumerRecord<String, byte[]>>> steps = new ArrayList<>();

    Histories(long seed, int length) {
        random = new Random(seed);
        IntStream.rangeClosed(1, length).forEach(step -> steps.add(step(step)));
    }

    String publisher() {
        return "Penerbit " + name;
    }

    List<UUID> articles() {
        return articles;
    }

    List<String> subjects() {
        return List.of("first-" + name, "second-" + name);
    }

    List<List<ConsumerRecord<String, byte[]>>> steps() {
        return steps;
    }

    /** When the step was on the log, and the next one not yet. */
    static String after(int step) {
        return Instant.ofEpochMilli(1_767_600_000_000L + offset(step) + 5).toString();
    }

    private static long offset(int step) {
        return 100L * step;
    }

    private List<ConsumerRecord<String, byte[]>> step(int step) {
        UUID article = articles.get(random.nextInt(ARTICLES));
        long offset = offset(step);
        if (random.nextInt(5) == 0) {
            return List.of(
                    Messages.withdrawal(article).at(offset),
                    Messages.withdrawnOutcome(article).at(offset));
        }
        String hash = "h" + random.nextInt(3);
        List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
        records.add(Messages.article(article, hash, publisher(), TEXTS.get(hash.charAt(1) - '0'))
                .at(offset));
        UUID[] events = new UUID[1 + random.nextInt(2)];
        for (int i = 0; i < events.length; i++) {
            String subject = subjects().get(random.nextInt(2));
            String type = TYPES.get(random.nextInt(TYPES.size()));
            String day = DAYS.get(random.nextInt(DAYS.size()));
            events[i] = UUID.nameUUIDFromBytes((article + subject + type + day).getBytes(UTF_8));
            records.add(Messages.policyEvent(events[i], article, hash, subject, type, day, "ID")
                    .replacing("Harian Uji", publisher())
                    .at(offset + i));
        }
        records.add(
                Messages.outcome(article, hash, Arrays.stream(events).distinct().toArray(UUID[]::new))
                        .at(offset + 2));
        return records;
    }
}
