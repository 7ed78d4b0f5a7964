package id.linimasa.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import id.linimasa.local.Service;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Takes pictures of the dashboard's views, for people to look at. */
public final class Pictures {
    private static final Map<String, String> VIEWS = Map.of(
            "overview", "/",
            "timeline", "/?view=timeline&subject=tiktok-shop",
            "contradictions", "/?view=contradictions",
            "article", "/?view=overview&publisher=Majalah%20Linikala&type=closure",
            "try", "/?view=try");
    /** The way from the address to an article, whose own address has an id that nobody knows before. */
    private static final String TO_THE_ARTICLE = ".hit-list a[href*='view=article']";

    private static final double TO_SETTLE = 1_500;

    private static final String SHOWN = "() => document.querySelector('h1') && !document.querySelector('.waiting')";

    private Pictures() {}

    /** Starts the system that {@code linimasa.home} names, takes the pictures into the directory that is given, and stops it. */
    public static void main(String[] arguments) throws IOException {
        Path to = Files.createDirectories(Path.of(arguments[0]));
        Path data = Files.createTempDirectory("linimasa-pictures").resolve("data");
        try (Dashboard dashboard = Dashboard.start(Path.of(System.getProperty("linimasa.home")), data)) {
            VIEWS.forEach((name, address) -> Map.of(
                            "desk-light", Reader.english(),
                            "desk-dark", Reader.english().inTheDark(),
                            "phone-light", Reader.english().indonesian().onAPhone(),
                            "phone-dark",
                                    Reader.english().indonesian().onAPhone().inTheDark())
                    .forEach((how, reader) -> take(dashboard, reader, address, to.resolve(name + "-" + how + ".png"))));
        }
        System.out.println(to);
        System.exit(0);
    }

    private static void take(Dashboard dashboard, Reader reader, String address, Path file) {
        try (BrowserContext context = dashboard.browser().newContext(reader.options())) {
            Page page = context.newPage();
            page.navigate(dashboard.address(Service.TIMELINE) + address);
            page.waitForFunction(SHOWN);
            if (file.getFileName().toString().startsWith("article")) {
                page.locator(TO_THE_ARTICLE).first().click();
                page.locator(".reading-text .expression").first().waitFor();
            }
            page.waitForTimeout(TO_SETTLE);
            page.screenshot(new Page.ScreenshotOptions().setPath(file));
        }
    }
}
