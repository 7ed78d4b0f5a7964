package id.linimasa.timeline.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import id.linimasa.timeline.evaluation.Deliveries.Delivery;
import id.linimasa.timeline.resolution.Report;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Statements of annotated articles leave the same entries, contradictions and consensus, however they arrive. */
class ArrivalOrderTest {
    private static final int LAST = 3;

    private final ToldSubjects core = new ToldSubjects(List.of(), Gold.names());
    private final List<GoldArticle> articles = Gold.articles();
    private final String inOrder =
            export(articles.stream().map(this::last).map(List::of).toList());

    @Property(tries = 50)
    void anyOrderAndBatchingWithRepetitionsCorrectionsAndWithdrawalsGivesTheSame(@ForAll Random random) {
        List<Delivery> deliveries = new ArrayList<>();
        for (GoldArticle article : articles) {
            deliveries.add(last(article));
            if (random.nextBoolean()) {
                deliveries.add(last(article));
            }
            if (random.nextBoolean()) {
                deliveries.add(new Delivery(article.id(), 1, misread(article, random)));
            }
            if (random.nextBoolean()) {
                deliveries.add(new Delivery(article.id(), 2, List.of()));
            }
            if (random.nextBoolean()) {
                deliveries.add(withdrawn(article, LAST, List.of()));
                deliveries.add(withdrawn(article, 1, misread(article, random)));
            }
        }
        Collections.shuffle(deliveries, random);

        String export = export(batches(deliveries, random));

        assertThat(export).isEqualTo(inOrder);
    }

    /** Of another article, which is gone in the end. */
    private static Delivery withdrawn(GoldArticle article, int revision, List<Report> reports) {
        return new Delivery("withdrawn " + article.id(), revision, reports);
    }

    private Delivery last(GoldArticle article) {
        return new Delivery(article.id(), LAST, core.reports(article));
    }

    /** Another article's statements under this one's name. */
    private List<Report> misread(GoldArticle article, Random random) {
        return core.reports(articles.get(random.nextInt(articles.size()))).stream()
                .map(report -> new Report(
                        article.id(), report.subjectId(), article.id(), report.publishedOn(), report.statements()))
                .toList();
    }

    private static List<List<Delivery>> batches(List<Delivery> deliveries, Random random) {
        List<List<Delivery>> batches = new ArrayList<>();
        int from = 0;
        while (from < deliveries.size()) {
            int until = Math.min(deliveries.size(), from + 1 + random.nextInt(20));
            batches.add(deliveries.subList(from, until));
            from = until;
        }
        return batches;
    }

    private String export(List<List<Delivery>> batches) {
        Deliveries model = new Deliveries(core);
        batches.forEach(model::accept);
        return model.export();
    }
}
