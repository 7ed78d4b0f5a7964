package id.linimasa.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Dates that are open on one side, and those of rumours, as one of our own articles tells them. */
@ExtendWith(DashboardExtension.class)
class DateFormsTest {
    private static final String TOLD = "?view=timeline&subject=tiktok-shop&publisher=Pasar%20Hari%20Ini";

    /** Tells what the canvas is given to draw from now on: outlines of five corners, four of which are a bar's and one a point, and dashes. */
    private static final String WATCH = """
            () => {
              window.drawn_ = new Set();
              const canvas = CanvasRenderingContext2D.prototype;
              const instead = (name, told) => {
                const own = canvas[name];
                canvas[name] = function (...given) {
                  told(...given);
                  return own.apply(this, given);
                };
              };
              let corners = [];
              instead('beginPath', () => { corners = []; });
              instead('moveTo', (x, y) => corners.push([x, y]));
              instead('lineTo', (x, y) => corners.push([x, y]));
              instead('setLineDash', (dashes) => { if (dashes.join() === '3,3') window.drawn_.add('dashed'); });
              instead('closePath', () => {
                if (corners.length === 5) {
                  const heights = corners.map(([, y]) => y);
                  const [x] = corners.find(([, y]) => y > Math.min(...heights) && y < Math.max(...heights));
                  window.drawn_.add(corners.every((each) => x >= each[0]) ? 'open end' : 'open begin');
                }
              });
            }""";

    @Test
    void openAndRumouredDatesAreDrawnInTheirForms(Visits visits) {
        Page page = visits.open(Reader.english(), TOLD);
        page.evaluate(WATCH);

        page.setViewportSize(1100, 900);

        page.waitForFunction("() => ['open begin', 'open end', 'dashed'].every((each) => window.drawn_.has(each))");
    }

    @Test
    void listSaysTheSameInWords(Visits visits) {
        Page page = visits.open(Reader.english().onAPhone(), TOLD);

        assertThat(entry(page, "licence granted")).containsText("no later than 12 December 2023");
        assertThat(entry(page, "restriction")).containsText("no earlier than 12 April 2024");
        assertThat(entry(page, "restriction").locator(".status-planned")).hasText("planned");
        assertThat(entry(page, "closure").locator(".status-rumoured")).hasText("rumoured");
        assertThat(page.getByRole(AriaRole.IMG, new Page.GetByRoleOptions().setName("entries on the time axis")))
                .isVisible();
        assertThat(Visits.violations(page)).isEmpty();
    }

    private static Locator entry(Page page, String type) {
        return page.locator("entry-list li", new Page.LocatorOptions().setHasText(type));
    }
}
