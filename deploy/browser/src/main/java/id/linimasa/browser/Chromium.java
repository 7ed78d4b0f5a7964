package id.linimasa.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The Chromium or Chrome that is installed here; none is fetched. */
public final class Chromium {
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    /** It speaks to nobody but the page's services, and runs as root, too. */
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private Chromium() {}

    /** The driver, told not to fetch browsers of its own. */
    public static Playwright driver() {
        return Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    }

    /** Starts it without a window. */
    public static Browser launch(Playwright driver) {
        return driver.chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(find())
                        .setHeadless(true)
                        .setArgs(FLAGS)
                        .setTimeout(120_000));
    }

    /**
     * The first one on the PATH.
     *
     * @throws IllegalStateException with a line that says what to install, if there is none
     */
    static Path find() {
        String directories = System.getenv().getOrDefault("PATH", "");
        return NAMES.stream()
                .flatMap(name ->
                        Stream.of(directories.split(File.pathSeparator)).map(directory -> Path.of(directory, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException(
                                "no Chromium and no Chrome on the PATH: please install one (on Debian: apt-get install chromium)"));
    }
}
