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
    private final String inOrder = export(articles.stream().map(this::last).toList());

    @Property(tries = 50)
    void anyOrderWithRepetitionsCorrectionsAndWithdrawalsGivesTheSame(@ForAll Random random) {
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
        }
        Delivery withdrawn = new Delivery("withdrawn", LAST, List.of());
        deliveries.add(withdrawn);
        deliveries.add(new Delivery("withdrawn", 1, misread(articles.get(0), random)));
        Collections.shuffle(deliveries, random);

        String export = export(deliveries);

        assertThat(export).isEqualTo(inOrder);
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

    private String export(List<Delivery> deliveries) {
        Deliveries model = new Deliveries(core);
        deliveries.forEach(model::accept);
        return model.export();
    }
}
