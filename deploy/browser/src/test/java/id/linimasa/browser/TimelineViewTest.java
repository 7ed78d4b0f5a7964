package id.linimasa.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.linimasa.local.Service;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An analyst looks at what happened to a subject. */
@ExtendWith(DashboardExtension.class)
class TimelineViewTest {
    private static final String TIKTOK_SHOP = "?view=timeline&subject=tiktok-shop";

    private static final String SHOWS_LESS_THAN_A_MONTH = """
            () => {
              const at = new URLSearchParams(location.search).get('at');
              const [from, to] = (at ?? '..').split('..').map(Date.parse);
              return to - from < 28 * 86400000;
            }""";

    @Test
    void disputedEntryShowsEveryCandidateDateWithItsProbabilityAndSources(Visits visits) {
        Page page = visits.open(Reader.english(), TIKTOK_SHOP);

        Locator launch = page.locator("entry-list li")
                .filter(new Locator.FilterOptions().setHasText("17 April 2021"))
                .first();

        assertThat(candidate(launch, "December 2020"))
                .containsText(Pattern.compile("\\d+%.*1 source: Lintas Gawai", Pattern.DOTALL));
        assertThat(candidate(launch, "17 April 2021"))
                .containsText(Pattern.compile("\\d+%.*Majalah Linikala", Pattern.DOTALL));
        assertThat(candidate(launch, "July 2022")).containsText("Archipelago Review");
    }

    @Test
    void filterIsInTheAddressAndAnAddressIsAFilter(Visits visits) {
        Page page = visits.open(Reader.english(), TIKTOK_SHOP);
        assertThat(otherThanClosures(page).first()).isVisible();

        page.getByLabel("Event").selectOption("closure");

        assertThat(page).hasURL(Pattern.compile("type=closure"));
        assertThat(otherThanClosures(page)).hasCount(0);
        assertThat(page.locator("entry-list li").first()).isVisible();
        String sent = page.url().replaceFirst("^[^?]*", "");
        Page sentTo = visits.open(Reader.english(), sent);
        assertThat(sentTo.locator("entry-list li").first()).isVisible();
        assertThat(otherThanClosures(sentTo)).hasCount(0);
        page.goBack();
        assertThat(page).not().hasURL(Pattern.compile("type=closure"));
        assertThat(otherThanClosures(page).first()).isVisible();
    }

    @Test
    void disputedOnlyLeavesDisputedEntries(Visits visits) {
        Page page = visits.open(Reader.english(), TIKTOK_SHOP);

        page.getByLabel("disputed only").check();

        assertThat(page).hasURL(Pattern.compile("disputed=true"));
        assertThat(page.locator("entry-list h3", new Page.LocatorOptions().setHasText("partnership")))
                .hasCount(0);
        int entries = page.locator("entry-list li").count();
        assertThat(page.locator("entry-list .tag.disputed")).hasCount(entries);
    }

    @Test
    void publisherLeavesEntriesThatItHasAPartIn(Visits visits) {
        Page page = visits.open(Reader.english(), "?view=timeline");

        page.getByLabel("Publisher").selectOption("Harbor Trade");

        assertThat(page).hasURL(Pattern.compile("publisher=Harbor"));
        assertThat(page.locator("entry-list h3", new Page.LocatorOptions().setHasText("TikTok Shop: launch")))
                .hasCount(0);
        assertThat(page.locator("entry-list li").first()).isVisible();
    }

    @Test
    void keysAndButtonsZoomAndPanAndTheAddressFollows(Visits visits) {
        Page page = visits.open(Reader.english(), TIKTOK_SHOP);
        Locator axis = page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Time axis"));

        axis.press("+");

        assertThat(page).hasURL(Pattern.compile("at=\\d{4}-"));
        String zoomed = page.url();
        axis.press("ArrowRight");
        assertThat(page).not().hasURL(zoomed);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Fit"))
                .click();
        assertThat(page).not().hasURL(Pattern.compile("at="));
    }

    @Test
    void wheelZoomsToDays(Visits visits) {
        Page page = visits.open(Reader.english(), TIKTOK_SHOP);
        Locator chart = page.locator("timeline-chart canvas");

        for (int turn = 0; turn < 12; turn++) {
            chart.hover();
            page.mouse().wheel(0, -400);
        }

        page.waitForFunction(SHOWS_LESS_THAN_A_MONTH);
    }

    @Test
    void languageChangesWordsAndDatesAndKeepsTheirPrecision(Visits visits) {
        Page page = visits.open(Reader.english(), TIKTOK_SHOP);
        assertThat(page.locator("entry-list")).containsText("December 2020");

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Bahasa Indonesia"))
                .click();

        assertThat(page.locator("entry-list")).containsText("Desember 2020");
        assertThat(page.locator("entry-list")).containsText("4 Oktober 2023");
        assertThat(page.locator("entry-list")).containsText("diperselisihkan");
    }

    @Test
    void timelineCanBeTakenAwayAsASpreadsheet(Visits visits) {
        Page page = visits.open(Reader.english(), TIKTOK_SHOP + "&type=closure");
        page.getByText("Download").click();

        String csv = page.getByText("CSV (spreadsheet)").getAttribute("href");

        assertThat(csv).contains("format=csv", "subject=tiktok-shop", "type=closure");
    }

    @Test
    void whatIsTakenAwayIsWhatIsShown(Visits visits) {
        Page page = visits.open(Reader.english(), TIKTOK_SHOP + "&publisher=Warta%20Lapak");
        assertThat(page.locator("entry-list h3", new Page.LocatorOptions().setHasText("partnership")))
                .hasCount(0);
        page.getByText("Download").click();

        String csv = page.request()
                .get(visits.dashboard().address(Service.TIMELINE)
                        + page.getByText("CSV (spreadsheet)").getAttribute("href"))
                .text();

        assertThat(csv).contains("closure").doesNotContain("partnership");
    }

    @Test
    void refusedFilterIsToldInTheWordsOfTheService(Visits visits) {
        Page page = visits.openExpecting("400", Reader.english(), TIKTOK_SHOP + "&from=yesterday");

        assertThat(page.getByRole(AriaRole.ALERT)).containsText("from");
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Try again")))
                .isVisible();
    }

    @Test
    void refusedFilterIsToldInTheLanguageOfTheReader(Visits visits) {
        Page page = visits.openExpecting("400", Reader.english().indonesian(), TIKTOK_SHOP + "&from=yesterday");

        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Saringan dalam alamat tidak dapat dibaca");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("from harus tanggal yang ada, seperti 2023-10-04");
        assertThat(Visits.violations(page)).isEmpty();
    }

    @Test
    void nothingFoundIsToldWithAWayOut(Visits visits) {
        Page page = visits.open(Reader.english(), TIKTOK_SHOP + "&type=repeal");

        assertThat(page.getByText("No entries for this filter")).isVisible();
        page.getByText("Remove the filter").click();
        assertThat(page.locator("entry-list li").first()).isVisible();
    }

    private static Locator otherThanClosures(Page page) {
        return page.locator("entry-list h3", new Page.LocatorOptions().setHasNotText("closure"));
    }

    /** The row of a candidate date; its explanation names other dates. */
    private static Locator candidate(Locator entry, String date) {
        return entry.locator("tr")
                .filter(new Locator.FilterOptions()
                        .setHas(entry.page().locator("th", new Page.LocatorOptions().setHasText(date))));
    }
}
