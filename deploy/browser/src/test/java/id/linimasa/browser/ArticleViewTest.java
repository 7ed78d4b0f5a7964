package id.linimasa.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import id.linimasa.local.PostedArticle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** One article: what was read in it, what became of that, and why it was read so. */
@ExtendWith(DashboardExtension.class)
class ArticleViewTest {
    private static final String SAMPLE = "TikTok Shop dalam Lima Babak";

    @Test
    void statementTellsWhatItSaysWhatBecameOfItAndWhy(Visits visits) {
        Page page = openSample(visits, Reader.english());

        Locator panel = page.locator(".reading-panel");
        assertThat(panel.locator(".date-in-words")).hasText("4 October 2023");
        assertThat(panel).containsText("On the timeline: TikTok Shop, closure");
        assertThat(panel).containsText("this statement");
        assertThat(panel).containsText("Sources disagree on the date of the closure");
        assertThat(page.locator(".reading-text .reference.disputed").first()).isVisible();
        assertThat(panel.locator("mark.trigger")).hasText("ditutup");
        assertThat(page.locator(".reading-text .chosen.trigger")).hasText("ditutup");
        assertThat(Visits.violations(page)).isEmpty();
    }

    @Test
    void statementsThatOthersContradictAreMarked(Visits visits) {
        Page page = openSample(visits, Reader.english().inTheDark());
        page.keyboard().press("Escape");

        Locator closure =
                page.locator(".contents .statements li", new Page.LocatorOptions().setHasText("TikTok Shop closure"));

        assertThat(closure).containsText("disputed");
        assertThat(page.locator(".contents .statements li", new Page.LocatorOptions().setHasText("partnership")))
                .not()
                .containsText("disputed");
        assertThat(Visits.violations(page)).isEmpty();
    }

    @Test
    void dateExpressionTellsWhatItWasCountedFrom(Visits visits) {
        Page page = openSample(visits, Reader.english().onAPhone().inTheDark());
        Locator panel = page.locator(".reading-panel");
        assertThat(panel.locator("mark.trigger")).isVisible();
        page.keyboard().press("Escape");
        assertThat(page.locator(".details")).hasCount(0);

        page.locator(".reading-text .expression", new Page.LocatorOptions().setHasText("Tiga tahun lalu"))
                .click();

        assertThat(panel.locator(".date-in-words")).hasText("2021");
        assertThat(panel).containsText("counted from 17 April 2024: the publication date that was given");
        assertThat(Visits.violations(page)).isEmpty();
    }

    @Test
    void keyboardReachesAStatementAndGoesBack(Visits visits) {
        Page page = visits.open(Reader.english(), "?view=article&id=" + post(visits, "Warung Papan"));
        Locator reference = page.getByLabel("Statement 1: Warung Papan, ban");
        reference.focus();

        page.keyboard().press("Enter");
        assertThat(page.locator(".details .date-in-words")).hasText("3 March 2021");
        page.keyboard().press("Escape");

        assertThat(page.locator(".details")).hasCount(0);
        assertThat(reference).isFocused();
    }

    @Test
    void statementsAreThereWhenNobodyCanGiveTheReasons(Visits visits) {
        String id = post(visits, "Warung Sepi");
        Page page = visits.openExpecting("503", Reader.english(), "");
        page.route("**/extractions?*", ArticleViewTest::refuse);

        page.navigate(page.url() + "?view=article&id=" + id);

        assertThat(page.getByText("Date expressions and reasons cannot be shown"))
                .isVisible();
        assertThat(page.locator(".contents .statements li")).hasCount(1);
        assertThat(Visits.violations(page)).isEmpty();
    }

    @Test
    void charactersOfTwoUnitsMoveNoHighlight(Visits visits) {
        String id = post(visits, "\uD835\uDD7F\uD83D\uDE00. ", "Warung Astral");

        Page page = visits.open(Reader.english(), "?view=article&id=" + id);

        assertThat(page.locator(".reading-text .expression")).hasText("3 Maret 2021");
        assertThat(page.locator(".reading-text .stated").first()).hasText("Pemerintah melarang Warung Astral pada ");
    }

    @Test
    void statementOfACopyAmongVeryManyIsKnownOnTheTimeline(Visits visits) {
        String text =
                "Pemerintah melarang Warung Ramai pada 5 Mei 2022. Sepanjang hari itu warga yang datang hanya menemukan pintu tertutup, meja yang"
                        + " sudah dilipat, dan selembar pengumuman yang huruf-hurufnya mulai luntur karena hujan sejak pagi.";
        List<String> articles = new ArrayList<>();
        for (int number = 1; number <= 24; number++) {
            articles.add(article(
                    "ramai-" + number,
                    "Harian " + number,
                    "2022-05-06",
                    "Pemerintah melarang Warung Ramai pada 5 Mei 2022."));
        }
        articles.add(article("ramai-asli", "Harian Asli", "2022-05-06", text));
        articles.add(article("ramai-salinan", "Warta Zaitun", "2022-05-07", text));
        List<PostedArticle> posted = visits.dashboard().postAll(articles);

        Page page = visits.open(
                Reader.english(),
                "?view=article&id=" + posted.get(posted.size() - 1).id());
        page.getByLabel("Statement 1: Warung Ramai, ban").click();

        assertThat(page.locator(".reading-panel")).containsText("On the timeline: Warung Ramai, ban");
    }

    @Test
    void articleThatIsNotThereIsToldCalmly(Visits visits) {
        Page page =
                visits.openExpecting("404", Reader.english(), "?view=article&id=00000000-0000-5000-8000-000000000000");

        assertThat(page.getByText("There is no such article")).isVisible();
        assertThat(Visits.violations(page)).isEmpty();
    }

    /** A statement of one of our own articles, opened as a reader finds it: among those of its publisher. */
    private static Page openSample(Visits visits, Reader reader) {
        Page page = visits.open(reader, "?view=overview&publisher=Majalah%20Linikala&type=closure");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(SAMPLE))
                .first()
                .click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText(SAMPLE);
        return page;
    }

    private static void refuse(Route route) {
        if (route.request().method().equals("POST")) {
            route.fulfill(
                    new Route.FulfillOptions().setStatus(503).setHeaders(Map.of("Access-Control-Allow-Origin", "*")));
        } else {
            route.resume();
        }
    }

    private static String article(String address, String publisher, String day, String text) {
        return """
                {"url": "https://uji.example/%s", "publisher": "%s", "publishedAt": "%s", "language": "id", "text": "%s"}""".formatted(address, publisher, day, text);
    }

    private static String post(Visits visits, String subject) {
        return post(visits, "", subject);
    }

    private static String post(Visits visits, String before, String subject) {
        return visits.dashboard()
                .post("""
                        {"url": "https://uji.example/%s", "title": "Uji", "language": "id",
                         "text": "%sPemerintah melarang %s pada 3 Maret 2021."}""".formatted(subject.replace(' ', '-'), before, subject))
                .id();
    }
}
