package id.linimasa.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who has no mouse goes through a view with the tabulator, and sees where he is. */
@ExtendWith(DashboardExtension.class)
class KeyboardTest {
    /** Numbers what can be reached and tells how much that is. */
    private static final String NUMBER = """
            () => {
              const all = [...document.querySelectorAll('a[href], button:not(:disabled), input, select, textarea, summary, [tabindex="0"]')]
                .filter(each => each.tabIndex >= 0 && each.checkVisibility({ visibilityProperty: true })
                  && (each.matches('summary') || !each.closest('details:not([open])')));
              all.forEach((each, index) => { each.dataset.stop = index; });
              return all.length;
            }""";

    /** The number of what has the focus, and whether an outline shows it; a column of a chart is framed instead. */
    private static final String FOCUSED = """
            () => {
              const one = document.activeElement;
              const style = getComputedStyle(one);
              const column = one.querySelector(':scope > .reach');
              const shown = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0
                || column !== null && getComputedStyle(column).stroke !== 'none';
              return [one.dataset.stop ?? '', shown ? '' : one.outerHTML.slice(0, 150)];
            }""";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?view=timeline&subject=tiktok-shop",
                "?view=contradictions&kind=impossible-order",
                "?view=try",
                "?view=overview&q=temu"
            })
    void everyControlIsReachedAndShowsThatItIs(String view, Visits visits) {
        Page page = visits.open(Reader.english(), view);
        int controls = ((Number) page.evaluate(NUMBER)).intValue();
        Set<String> reached = new TreeSet<>();
        Set<String> unseen = new TreeSet<>();

        for (int stops = 0; reached.size() < controls && stops < 4 * controls; stops++) {
            page.keyboard().press("Tab");
            List<?> focused = (List<?>) page.evaluate(FOCUSED);
            if (!focused.get(0).equals("")) {
                reached.add(focused.get(0).toString());
                unseen.add(focused.get(1).toString());
            }
        }

        assertThat(controls).isGreaterThan(8);
        assertThat(reached).hasSize(controls);
        assertThat(unseen).containsExactly("");
    }
}
