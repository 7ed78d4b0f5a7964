package id.linimasa.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What surrounds every view. */
@ExtendWith(DashboardExtension.class)
class ShellTest {
    @Test
    void languageIsThatOfTheBrowserUntilAnotherOneIsChosen(Visits visits) {
        Page page = visits.open(Reader.english().indonesian(), "");
        Locator heading = page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
        assertThat(page.locator("html")).hasAttribute("lang", "id");

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("English"))
                .click();

        assertThat(page.locator("html")).hasAttribute("lang", "en");
        assertThat(heading).isVisible();
        page.reload();
        assertThat(page.locator("html")).hasAttribute("lang", "en");
    }

    @Test
    void themeIsThatOfTheSystemUntilAnotherOneIsChosen(Visits visits) {
        Page page = visits.open(Reader.english().inTheDark(), "");
        assertThat(page.locator("html")).hasAttribute("data-theme", "dark");

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Light theme"))
                .click();

        assertThat(page.locator("html")).hasAttribute("data-theme", "light");
        page.reload();
        assertThat(page.locator("html")).hasAttribute("data-theme", "light");
    }

    @Test
    void viewThatDoesNotExistIsToldCalmly(Visits visits) {
        Page page = visits.open(Reader.english(), "?view=constructor");

        assertThat(page.getByText("There is no such view")).isVisible();
        assertThat(Visits.violations(page)).isEmpty();
    }
}
