package id.linimasa.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An analyst looks at what was known on another day. The articles of these tests were all posted today. */
@ExtendWith(DashboardExtension.class)
class AsOfTest {
    private static final String TIKTOK_SHOP = "?view=timeline&subject=tiktok-shop";

    @Test
    void nothingWasKnownAMonthAgoAndAllOfItIsKnownNow(Visits visits) {
        Page page = visits.open(Reader.english(), TIKTOK_SHOP);
        Locator entries = page.locator("entry-list li");
        assertThat(entries.first()).isVisible();

        page.locator("linimasa-as-of input[type=range]").focus();
        page.keyboard().press("PageDown");

        assertThat(page).hasURL(Pattern.compile("asOf="));
        assertThat(entries).hasCount(0);
        assertThat(page.getByText("Nothing was known of it on that day")).isVisible();
        assertThat(page.getByText("You see the past")).isVisible();
        assertThat(Visits.violations(page)).isEmpty();

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Back to now"))
                .click();

        assertThat(page).not().hasURL(Pattern.compile("asOf="));
        assertThat(entries.first()).isVisible();
    }

    @Test
    void dayGoesWithTheReaderFromViewToView(Visits visits) {
        Page page = visits.open(Reader.english(), TIKTOK_SHOP);

        page.getByLabel("As known at the end of").fill("2020-01-31");
        page.getByRole(AriaRole.NAVIGATION)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Contradictions"))
                .click();

        assertThat(page).hasURL(Pattern.compile("view=contradictions.*asOf=2020|asOf=2020.*view=contradictions"));
        assertThat(page.locator(".contradiction")).hasCount(0);
        assertThat(page.locator("contradictions-view .empty")).isVisible();
        assertThat(Visits.violations(page)).isEmpty();
    }
}
