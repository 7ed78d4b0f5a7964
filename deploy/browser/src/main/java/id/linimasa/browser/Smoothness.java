package id.linimasa.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import id.linimasa.local.Service;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntConsumer;

/** Measures what a reader waits for: the first load of a timeline, and the frames a second while a long one is panned and zoomed. */
public final class Smoothness {
    private static final int STATEMENTS = 6_300;
    private static final int STEPS = 90;
    private static final double TIMEOUT = 300_000;

    private static final String COUNT_FRAMES = """
            () => {
              window.frames_ = [];
              const tick = (time) => { window.frames_.push(time); window.request_ = requestAnimationFrame(tick); };
              window.request_ = requestAnimationFrame(tick);
            }""";
    private static final String FRAMES_A_SECOND = """
            () => {
              cancelAnimationFrame(window.request_);
              const times = window.frames_;
              return (times.length - 1) * 1000 / (times[times.length - 1] - times[0]);
            }""";
    private static final String KILOBYTES = """
            () => [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
              .filter((each) => !each.name.includes('/timeline?') && !each.name.includes('/events'))
              .reduce((sum, each) => sum + each.transferSize, 0) / 1000""";

    private Smoothness() {}

    /** Starts the system that {@code linimasa.home} names, prints the figures, and stops it. */
    public static void main(String[] arguments) throws IOException {
        Path data = Files.createTempDirectory("linimasa-smoothness").resolve("data");
        try (Dashboard dashboard = Dashboard.start(Path.of(System.getProperty("linimasa.home")), data)) {
            String timeline = dashboard.address(Service.TIMELINE) + "/?view=timeline&subject=";
            printFirstLoad(dashboard, timeline + "tiktok-shop");
            dashboard.postAll(LongHistory.articles(STATEMENTS));
            printFrames(dashboard, timeline + LongHistory.SUBJECT);
        }
        System.exit(0);
    }

    private static void printFirstLoad(Dashboard dashboard, String address) {
        for (int visit = 1; visit <= 3; visit++) {
            try (BrowserContext context =
                    dashboard.browser().newContext(Reader.english().options())) {
                Page page = context.newPage();
                page.navigate(address);
                page.locator("entry-list li").first().waitFor();
                double milliseconds = ((Number) page.evaluate("() => performance.now()")).doubleValue();
                double kilobytes = ((Number) page.evaluate(KILOBYTES)).doubleValue();
                System.out.printf("first load %d: %.0f kB, usable after %.0f ms%n", visit, kilobytes, milliseconds);
            }
        }
    }

    private static void printFrames(Dashboard dashboard, String address) {
        try (BrowserContext context =
                dashboard.browser().newContext(Reader.english().options())) {
            Page page = context.newPage();
            page.navigate(address);
            Locator chart = page.locator("timeline-chart canvas").first();
            chart.waitFor(new Locator.WaitForOptions().setTimeout(TIMEOUT));
            BoundingBox box = chart.boundingBox();
            double x = box.x + box.width / 2;
            double y = box.y + box.height / 3;
            System.out.printf(
                    "entries: %s%n", page.locator(".title .muted").first().innerText());
            page.mouse().move(x, y);
            System.out.printf(
                    "zooming: %.0f frames a second%n",
                    framesDuring(page, step -> page.mouse().wheel(0, step < STEPS / 2 ? -60 : 60)));
            page.mouse().down();
            System.out.printf(
                    "panning: %.0f frames a second%n",
                    framesDuring(page, step -> page.mouse().move(x + (step < STEPS / 2 ? step : STEPS - step) * 5, y)));
            page.mouse().up();
        }
    }

    private static double framesDuring(Page page, IntConsumer move) {
        page.evaluate(COUNT_FRAMES);
        for (int step = 0; step < STEPS; step++) {
            move.accept(step);
        }
        return ((Number) page.evaluate(FRAMES_A_SECOND)).doubleValue();
    }
}
