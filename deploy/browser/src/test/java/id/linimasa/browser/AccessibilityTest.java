package id.linimasa.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Timeline and contradictions, by day and by night, at a desk and on a phone. */
@ExtendWith(DashboardExtension.class)
class AccessibilityTest {
    static Stream<Arguments> views() {
        Reader reader = Reader.english();
        return Stream.of(
                        "?view=timeline&subject=tiktok-shop",
                        "?view=timeline&subject=tiktok-shop&type=repeal",
                        "?view=contradictions",
                        "?view=contradictions&publisher=Harbor%20Trade")
                .flatMap(view -> Stream.of(
                                reader, reader.inTheDark(), reader.onAPhone().indonesian())
                        .map(each -> Arguments.of(each, view)));
    }

    @ParameterizedTest
    @MethodSource("views")
    void viewHasNoViolationAndFitsTheScreen(Reader reader, String view, Visits visits) {
        Page page = visits.open(reader, view);

        assertThat(Visits.violations(page)).isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(reader.width());
    }
}
