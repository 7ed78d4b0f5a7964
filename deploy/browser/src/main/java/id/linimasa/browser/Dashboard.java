package id.linimasa.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import id.linimasa.local.Api;
import id.linimasa.local.DataDirectory;
import id.linimasa.local.LocalStack;
import id.linimasa.local.PostedArticle;
import id.linimasa.local.Samples;
import id.linimasa.local.Service;
import id.linimasa.local.StackPorts;
import id.linimasa.local.TimelineReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** The whole system with our sample articles, and a browser to look at it. For one thread, as the browser's driver is. */
public final class Dashboard implements AutoCloseable {
    private static final Duration VISIBLE = Duration.ofMinutes(3);

    private final LocalStack stack;
    private final Playwright driver;
    private final Browser browser;
    private final Api api = new Api();

    private Dashboard(LocalStack stack, Playwright driver, Browser browser) {
        this.stack = stack;
        this.driver = driver;
        this.browser = browser;
    }

    /**
     * Starts everything on free ports; returns when the timeline of all sample articles can be read.
     *
     * @param home the project's directory, built
     * @param data where the system keeps its state, emptied first
     */
    public static Dashboard start(Path home, Path data) throws IOException {
        Playwright driver = Chromium.driver();
        Browser browser = Chromium.launch(driver);
        LocalStack stack = LocalStack.start(
                home,
                DataDirectory.take(data, true),
                StackPorts.free(),
                Service.ALL,
                LocalStack.QUICK_START,
                line -> {});
        Dashboard dashboard = new Dashboard(stack, driver, browser);
        List<PostedArticle> posted = Samples.in(home.resolve("deploy/local/samples"), dashboard.api)
                .postTo(stack.address(Service.INGEST), line -> {});
        dashboard.await(posted);
        return dashboard;
    }

    public Browser browser() {
        return browser;
    }

    /** Where a service answers, without a slash at the end. */
    public String address(Service service) {
        return stack.address(service).toString();
    }

    /** Posts an article as JSON; returns when the timeline has it. */
    public PostedArticle post(String json) {
        return postAll(List.of(json)).get(0);
    }

    /** Posts articles as JSON; returns when the timeline has all of them. */
    List<PostedArticle> postAll(List<String> articles) {
        List<PostedArticle> posted = articles.stream().map(this::accepted).toList();
        await(posted);
        return posted;
    }

    private PostedArticle accepted(String json) {
        Api.Answer answer = api.post(
                stack.address(Service.INGEST).resolve("/articles"),
                "application/json",
                json.getBytes(StandardCharsets.UTF_8));
        if (answer.status() != 202) {
            throw new IllegalStateException("the article was refused: " + answer.problem());
        }
        return PostedArticle.from(answer);
    }

    @Override
    public void close() {
        browser.close();
        driver.close();
        stack.close();
    }

    private void await(List<PostedArticle> posted) {
        new TimelineReader(stack.address(Service.TIMELINE), api).awaitAll(posted, VISIBLE);
    }
}
