package id.linimasa.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On a phone the time axis is moved with fingers, as the browser gets them from the screen. */
@ExtendWith(DashboardExtension.class)
class TouchTest {
    private static final int STEPS = 8;
    private static final String LENGTH = "(span => span.to - span.from)(document.querySelector('timeline-chart').span)";

    @ParameterizedTest
    @CsvSource({"60, 0", "20, 50"})
    void twoFingersThatPartShowLessAndThatMeetShowMore(int across, int upright, Visits visits) {
        Page page = visits.open(Reader.english().onAPhone(), "?view=timeline&subject=tiktok-shop");
        BoundingBox axis = axis(page);
        CDPSession screen = page.context().newCDPSession(page);

        double whole = length(page);
        move(screen, axis, 20, 0, 20 + across, upright);
        page.waitForFunction("most => " + LENGTH + " < most", whole * 0.7);
        double part = length(page);
        move(screen, axis, 20 + across, upright, 20, 0);

        page.waitForFunction("least => " + LENGTH + " > least", part * 1.3);
        assertThat(page).hasURL(Pattern.compile("at=\\d{4}-"));
        assertThat(page.evaluate("[visualViewport.scale, scrollY]")).isEqualTo(List.of(1, 0));
    }

    private static double length(Page page) {
        return ((Number) page.evaluate(LENGTH)).doubleValue();
    }

    private static BoundingBox axis(Page page) {
        Locator canvas = page.locator("timeline-chart canvas");
        canvas.waitFor();
        return canvas.boundingBox();
    }

    /** Puts two fingers down, each so far from the middle of the axis, and moves them to where they shall be. */
    private static void move(CDPSession screen, BoundingBox axis, int fromX, int fromY, int toX, int toY) {
        touch(screen, "touchStart", fingers(axis, fromX, fromY));
        for (int step = 1; step <= STEPS; step++) {
            touch(
                    screen,
                    "touchMove",
                    fingers(axis, fromX + (toX - fromX) * step / STEPS, fromY + (toY - fromY) * step / STEPS));
        }
        touch(screen, "touchEnd", new JsonArray());
    }

    private static JsonArray fingers(BoundingBox axis, int x, int y) {
        JsonArray points = new JsonArray();
        for (int side : List.of(-1, 1)) {
            JsonObject point = new JsonObject();
            point.addProperty("id", side + 1);
            point.addProperty("x", axis.x + axis.width / 2 + side * x);
            point.addProperty("y", axis.y + 90 + side * y);
            points.add(point);
        }
        return points;
    }

    private static void touch(CDPSession screen, String type, JsonArray points) {
        JsonObject event = new JsonObject();
        event.addProperty("type", type);
        event.add("touchPoints", points);
        screen.send("Input.dispatchTouchEvent", event);
    }
}
