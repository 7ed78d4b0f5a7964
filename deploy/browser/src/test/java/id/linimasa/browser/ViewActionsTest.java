package id.linimasa.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.linimasa.local.Service;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is looked at can be sent to somebody, taken away and printed, in every view that shows something. */
@ExtendWith(DashboardExtension.class)
class ViewActionsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?view=overview&q=tiktok&type=closure",
                "?view=timeline&subject=tiktok-shop&publisher=Lintas%20Gawai",
                "?view=contradictions&publisher=Lintas%20Gawai",
                ARTICLE
            })
    void everyDownloadIsThere(String view, Visits visits) {
        Page page = visits.open(Reader.english(), address(view, visits));
        page.locator(".menu summary").click();
        Locator links = page.locator(".menu a");
        assertThat(links.first()).isVisible();

        for (Locator link : links.all()) {
            APIResponse taken =
                    page.request().get(visits.dashboard().address(Service.TIMELINE) + link.getAttribute("href"));
            assertThat(taken.status()).as(link.innerText()).isEqualTo(200);
            assertThat(taken.body()).isNotEmpty();
        }
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Print")))
                .isVisible();
        assertThat(Visits.violations(page)).isEmpty();
    }

    @Test
    void menuOfDownloadsStaysOnAPhonesScreen(Visits visits) {
        Page page = visits.open(Reader.english().indonesian().onAPhone(), "?view=timeline&subject=tiktok-shop");

        page.locator(".menu summary").click();

        double left = page.locator(".menu ul").boundingBox().x;
        double right = left + page.locator(".menu ul").boundingBox().width;
        assertThat(left).isNotNegative();
        assertThat(right).isLessThanOrEqualTo(390);
    }

    @Test
    void linkIsCopied(Visits visits) {
        Page page = visits.open(Reader.english(), "?view=overview&q=tiktok");
        page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Copy link"))
                .click();

        assertThat(page.locator(".notice")).containsText("Link copied");
        assertThat(page.evaluate("navigator.clipboard.readText()")).isEqualTo(page.url());
    }

    private static final String ARTICLE = "an article";

    private static String address(String view, Visits visits) {
        if (!view.equals(ARTICLE)) {
            return view;
        }
        String id = visits.dashboard().post("""
                {"url": "https://uji.example/bawa", "title": "Dibawa pulang", "language": "id",
                 "text": "Pemerintah melarang Warung Bawa pada 3 Maret 2021."}""").id();
        return "?view=article&id=" + id;
    }
}
