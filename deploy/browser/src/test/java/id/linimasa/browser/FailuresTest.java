package id.linimasa.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a reader sees while the service or the network is away, and that it goes on by itself afterwards. */
@ExtendWith(DashboardExtension.class)
class FailuresTest {
    private static final String OTHER_VIEWS_ARE_HERE = """
            () => performance.getEntriesByType('resource').filter(each => each.name.includes('timeline-view')).length > 0""";

    @Test
    void whatTheServiceCannotAnswerYetIsAskedForAgain(Visits visits) {
        Page page = visits.openExpecting("503", Reader.english(), "");
        AtomicInteger asked = new AtomicInteger();
        page.route("**/timeline?*", route -> {
            if (asked.getAndIncrement() == 0) {
                refuse(route);
            } else {
                route.resume();
            }
        });

        page.getByRole(AriaRole.NAVIGATION).getByText("Timeline").click();

        assertThat(page.getByText("The service cannot answer just now")).isVisible();
        assertThat(page.locator("entry-list li").first()).isVisible();
        assertThat(page.locator(".failure")).hasCount(0);
        assertThat(asked.get()).isGreaterThan(1);
    }

    @Test
    void withoutANetworkItIsToldAndThenMended(Visits visits) {
        Page page = visits.openExpecting("ERR_INTERNET_DISCONNECTED", Reader.english(), "");
        page.waitForFunction(OTHER_VIEWS_ARE_HERE);

        page.context().setOffline(true);
        page.getByRole(AriaRole.NAVIGATION).getByText("Timeline").click();

        assertThat(page.getByText("No network. What you see may be out of date."))
                .isVisible();
        assertThat(page.locator("timeline-view .failure")).containsText("No network");
        page.context().setOffline(false);
        assertThat(page.locator("entry-list li").first()).isVisible();
        assertThat(page.locator(".offline")).hasCount(0);
    }

    private static void refuse(Route route) {
        route.fulfill(new Route.FulfillOptions()
                .setStatus(503)
                .setContentType("application/problem+json")
                .setHeaders(Map.of("Retry-After", "4"))
                .setBody("{\"title\":\"Service Unavailable\",\"status\":503}"));
    }
}
