package id.linimasa.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An article whose every part would run as a script, if it were not shown as the text that it is. */
@ExtendWith(DashboardExtension.class)
class HostileArticleTest {
    private static final String SCRIPT = "<script>window.hurt=1</script><img src=x onerror=window.hurt=1>";
    private static final String ARTICLE = """
            {"url": "https://jahat.example/skrip", "publisher": "=HYPERLINK(1) %1$s", "title": "%1$s",
             "publishedAt": "2024-03-02", "language": "id",
             "text": "Pemerintah melarang Warung Skrip di Indonesia pada 3 Maret 2021 %1$s. Pemerintah melarang Warung Skrip di Indonesia pada 4 Mei 2022 %1$s."}
            """.formatted(SCRIPT);

    @BeforeEach
    void post(Visits visits) {
        visits.dashboard().post(ARTICLE);
    }

    @Test
    void timelineShowsItsWordsAsWords(Visits visits) {
        Page page = visits.open(Reader.english(), "?view=timeline&subject=warung-skrip");
        Locator list = page.locator("entry-list");

        list.locator("summary").first().click();

        assertThat(list.locator("blockquote").first()).containsText("<script>");
        assertThat(page.evaluate("window.hurt")).isNull();
    }

    @Test
    void contradictionsShowItsWordsAsWords(Visits visits) {
        Page page = visits.open(Reader.english(), "?view=contradictions&subject=warung-skrip");

        assertThat(page.locator("h1")).isVisible();
        assertThat(page.evaluate("window.hurt")).isNull();
    }

    @Test
    void addressShowsItsWordsAsWords(Visits visits) {
        Page page =
                visits.open(Reader.english(), "?view=timeline&subject=%3Cimg%20src%3Dx%20onerror%3Dwindow.hurt%3D1%3E");

        assertThat(page.locator("h1")).containsText("onerror");
        assertThat(page.evaluate("window.hurt")).isNull();
    }
}
