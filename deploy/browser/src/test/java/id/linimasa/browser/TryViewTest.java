package id.linimasa.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Trying a text, and posting it or many. */
@ExtendWith(DashboardExtension.class)
class TryViewTest {
    private static final String VIEW = "?view=try";

    @Test
    void pastedTextIsReadAtOnceAndCanBeReadOnceItIsPosted(Visits visits) {
        Page page = visits.open(Reader.english(), VIEW);
        page.getByLabel("Text", new Page.GetByLabelOptions().setExact(true))
                .fill("Pemerintah melarang Warung Coba pada 3 Maret 2021.");
        page.getByLabel("Title").fill("A text that was tried");
        assertThat(page.locator(".reading-text .expression")).hasText("3 Maret 2021");
        assertThat(page.locator(".reading-panel .statements li")).hasCount(1);
        assertThat(Visits.violations(page)).isEmpty();

        button(page, "Post this text").click();
        link(page, "Read it").click();

        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("A text that was tried");
    }

    @Test
    void everyArticleOfManyFilesHasAResultOfItsOwn(Visits visits) {
        Page page = visits.openExpecting("422", Reader.english().onAPhone(), VIEW);

        page.locator("input[type=file]").setInputFiles(new FilePayload[] {
            file("good.txt", "Pemerintah melarang Warung Berkas pada 4 Maret 2021."),
            file("faulty.json", "{\"url\": \"nowhere\", \"text\": \"Warung Berkas ditutup.\"}"),
            file(
                    "page.html",
                    "<html lang=id><body><article><p>Pemerintah melarang Warung Laman pada 5 Maret 2021.</p></article></body></html>"),
            file("two.ndjson", "{\"text\": \"Pemerintah melarang Warung Baris pada 6 Maret 2021.\"}\n{broken\n"),
        });
        button(page, "Post 4 articles").click();

        Locator queue = page.locator(".try-queue");
        assertThat(queue).containsText("5 of 5 answered, 2 not accepted, 3 can be read");
        assertThat(queue.getByText("Read it")).hasCount(3);
        assertThat(row(page, "faulty.json")).containsText("url must be an absolute http or https URL");
        assertThat(row(page, "two.ndjson:2")).containsText("not JSON");
        assertThat(Visits.violations(page)).isEmpty();
    }

    @Test
    void serviceThatIsBusyIsAskedAgain(Visits visits) {
        AtomicInteger requests = new AtomicInteger();
        Page page = visits.openExpecting("503", Reader.english(), VIEW);
        page.route("**/articles", route -> busyAtFirst(route, requests));

        page.getByLabel("Text", new Page.GetByLabelOptions().setExact(true))
                .fill("Pemerintah melarang Warung Sibuk pada 7 Maret 2021.");
        button(page, "Post this text").click();

        assertThat(link(page, "Read it")).isVisible();
        assertThat(requests).hasValue(2);
    }

    @Test
    void textThatCannotBePostedNamesTheFieldInTheLanguageOfTheReader(Visits visits) {
        Page page = visits.openExpecting("422", Reader.english().indonesian(), VIEW);
        page.getByLabel("Teks", new Page.GetByLabelOptions().setExact(true)).fill("Warung Salah ditutup.");

        page.getByLabel("Alamat").fill("nowhere");

        assertThat(page.locator("#fault-url")).hasText("harus alamat lengkap yang diawali http:// atau https://");
    }

    private static void busyAtFirst(Route route, AtomicInteger requests) {
        if (!route.request().method().equals("POST") || requests.incrementAndGet() > 1) {
            route.resume();
        } else {
            route.fulfill(new Route.FulfillOptions()
                    .setStatus(503)
                    .setHeaders(Map.of(
                            "Retry-After", "1",
                            "Access-Control-Allow-Origin", "*",
                            "Access-Control-Expose-Headers", "Retry-After")));
        }
    }

    private static FilePayload file(String name, String text) {
        return new FilePayload(name, "application/octet-stream", text.getBytes(StandardCharsets.UTF_8));
    }

    private static Locator row(Page page, String name) {
        return page.locator(".queue > li", new Page.LocatorOptions().setHasText(name));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }
}
