package id.linimasa.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Where a reader begins: subjects, figures, search, and what arrives meanwhile. */
@ExtendWith(DashboardExtension.class)
class OverviewTest {
    private static final int MOST_BYTES = 250_000;

    @Test
    void subjectIsFoundByItsNameAndLeadsToItsTimeline(Visits visits) {
        Page page = visits.open(Reader.english(), "");
        assertThat(page.locator(".columns .column").first()).isVisible();
        page.getByLabel("Find a subject").fill("tiktok sh");
        Locator subject = page.locator(".subject-rows a", new Page.LocatorOptions().setHasText("TikTok Shop"));
        assertThat(page.locator(".subject-rows a")).hasCount(1);
        assertThat(subject.locator(".sparkline rect").first()).isAttached();
        assertThat(Visits.violations(page)).isEmpty();

        subject.click();

        assertThat(page).hasURL(Pattern.compile("view=timeline&subject=tiktok-shop"));
    }

    @Test
    void overviewIsAccessibleOnAPhoneInTheDarkInIndonesian(Visits visits) {
        Page page = visits.open(Reader.english().indonesian().onAPhone().inTheDark(), "");
        assertThat(page.locator(".subject-rows a").first()).containsText("pernyataan");
        assertThat(page.locator(".columns .column").first()).isVisible();

        assertThat(Visits.violations(page)).isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
    }

    @Test
    void newestContradictionsAreSeenFirstAndLeadToBothSides(Visits visits) {
        Page page = visits.open(Reader.english(), "");
        Locator disputes = page.locator(".dispute-rows a");
        assertThat(disputes.first()).isVisible();
        String sentence = disputes.first().innerText();

        disputes.first().click();

        assertThat(page).hasURL(Pattern.compile("view=contradictions"));
        assertThat(page.locator(".contradiction h2", new Page.LocatorOptions().setHasText(sentence))
                        .first())
                .isVisible();
    }

    @Test
    void searchFindsQuotesAndIsNarrowedByAFacet(Visits visits) {
        Page page = visits.open(Reader.english(), "");
        page.getByRole(AriaRole.SEARCHBOX, new Page.GetByRoleOptions().setName("Search the quotes"))
                .fill("tiktok");
        page.keyboard().press("Enter");
        assertThat(page.locator(".hit-list > li").first())
                .containsText(Pattern.compile("tiktok", Pattern.CASE_INSENSITIVE));

        page.locator(".facets a", new Page.LocatorOptions().setHasText("partnership"))
                .click();

        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Without partnership")))
                .isVisible();
        assertThat(page.locator(".hit-list > li", new Page.LocatorOptions().setHasNotText("partnership")))
                .hasCount(0);
        assertThat(page.locator(".hit-list > li").first()).isVisible();
        assertThat(page).hasURL(Pattern.compile("q=tiktok.*type=partnership"));
        assertThat(Visits.violations(page)).isEmpty();
    }

    @Test
    void searchWithoutHitsTellsWhatMayHelp(Visits visits) {
        Page page = visits.open(Reader.english(), "?view=overview&q=tidakada");

        assertThat(page.getByText("No statement matches")).isVisible();
        assertThat(Visits.violations(page)).isEmpty();
    }

    @Test
    void newStatementIsAnnouncedAndMovesNothingUntilItIsAskedFor(Visits visits) {
        Page page = visits.open(Reader.english(), "");
        Locator arrivals = page.locator(".arrivals");
        assertThat(arrivals).containsText("Live");
        assertThat(page.locator(".subject-rows a").first()).isVisible();
        assertThat(page.locator(".columns .column").first()).isVisible();
        assertThat(page.locator(".dispute-rows li").first()).isVisible();
        double before = page.locator(".subjects").boundingBox().y;

        visits.dashboard().post("""
                {"url": "https://uji.example/langsung", "title": "Datang selagi dibaca", "language": "id",
                 "text": "Pemerintah melarang Warung Kilat pada 8 Maret 2021."}""");

        assertThat(arrivals).containsText("1 new statement, about Warung Kilat");
        assertThat(page.locator(".subjects").boundingBox().y).isEqualTo(before);
        assertThat(page.locator(".newest")).not().containsText("Datang selagi dibaca");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Show").setExact(true))
                .click();
        assertThat(page.locator(".newest")).containsText("Datang selagi dibaca");
        assertThat(arrivals).containsText("Live");
    }

    @Test
    void payloadsOfAnArticleAreShownAsTheyAreAndNeverRun(Visits visits) {
        String title = "<script>document.title='owned'</script>=1+1";
        String id = visits.dashboard().post("""
                {"url": "https://uji.example/muatan", "language": "id", "publisher": "=HYPERLINK(\\"javascript:alert(1)\\")",
                 "title": "<script>document.title='owned'</script>=1+1",
                 "text": "<img src=x onerror=document.title='owned'> Pemerintah melarang Warung Muatan pada 9 Maret 2021."}""").id();

        Page page = visits.open(Reader.english(), "?view=article&id=" + id);
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText(title);
        assertThat(page.locator(".reading-text")).containsText("<img src=x onerror=");
        isHarmless(page);
        page.navigate(page.url().replaceFirst("\\?.*", "?view=overview&q=muatan"));
        assertThat(page.locator(".hit-list")).containsText(title);
        isHarmless(page);
        page.navigate(page.url().replaceFirst("\\?.*", ""));
        assertThat(page.locator(".newest")).containsText(title);
        isHarmless(page);
    }

    @Test
    void firstLoadIsSmall(Visits visits) {
        Page page = visits.open(Reader.english(), "");
        assertThat(page.locator(".subject-rows a").first()).isVisible();

        Number bytes = (Number) page.evaluate("""
                performance.getEntriesByType('navigation').concat(performance.getEntriesByType('resource'))
                  .reduce((sum, each) => sum + each.transferSize, 0)""");

        assertThat(bytes.intValue()).isBetween(1, MOST_BYTES);
    }

    private static void isHarmless(Page page) {
        assertThat(page.locator("main script, main img")).hasCount(0);
        assertThat(page.title()).doesNotContain("owned");
    }
}
