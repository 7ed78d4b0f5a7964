package id.linimasa.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A fact-checker looks at who disagrees. */
@ExtendWith(DashboardExtension.class)
class ContradictionsViewTest {
    private static final String OF_TIKTOK_SHOP = "?view=contradictions&subject=tiktok-shop";

    @Test
    void bothSidesStandNextToEachOtherInTheirOwnWords(Visits visits) {
        Page page = visits.open(Reader.english(), OF_TIKTOK_SHOP);

        Locator closure = contradiction(page, "closure of TikTok Shop");

        assertThat(closure.locator(".side")).hasCount(2);
        assertThat(closure.locator(".side").nth(1)).containsText("TikTok Shop ditutup pada 5 Oktober 2023");
        assertThat(closure.locator(".side").nth(1))
                .containsText(Pattern.compile("Lintas Gawai.*reliability \\d+%", Pattern.DOTALL));
        assertThat(closure).containsText("1 day apart");
    }

    @Test
    void sentenceIsInTheLanguageOfTheReader(Visits visits) {
        Page page = visits.open(Reader.english().indonesian(), OF_TIKTOK_SHOP);

        assertThat(contradiction(page, "penutupan TikTok Shop di Indonesia")).containsText("selisih 1 hari");
    }

    @Test
    void kindIsAFilterInTheAddress(Visits visits) {
        Page page = visits.open(Reader.english(), "?view=contradictions");

        page.getByLabel("Kind").selectOption("date-disagreement");

        assertThat(page).hasURL(Pattern.compile("kind=date-disagreement"));
        assertThat(page.locator(".contradiction").first()).containsText("dates disagree");
    }

    @Test
    void contradictionLeadsToItsEntryOnTheTimeline(Visits visits) {
        Page page = visits.open(Reader.english(), OF_TIKTOK_SHOP);

        contradiction(page, "closure of TikTok Shop")
                .getByText("See on the timeline")
                .first()
                .click();

        assertThat(page).hasURL(Pattern.compile("view=timeline.*entry="));
        assertThat(page.locator(".entry.selected")).containsText("closure");
        assertThat(page.locator(".entry.selected details")).hasAttribute("open", "");
    }

    private static Locator contradiction(Page page, String words) {
        return page.locator(".contradiction")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator("h2", new Page.LocatorOptions().setHasText(words))))
                .first();
    }
}
