package id.linimasa.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import id.linimasa.local.Service;
import java.util.ArrayList;
import java.util.List;

/** The pages that one test opens, each in a browser that remembers nothing, and all that the browser has to complain of in them. */
final class Visits {
    private static final double TIMEOUT = 90_000;

    /** A view, or what went wrong instead, with nothing in it that is still to come. */
    private static final String SHOWN =
            "() => document.querySelector('h1, .failure') && !document.querySelector('.waiting, [aria-busy=true]')";

    private final Dashboard dashboard;
    private final List<BrowserContext> contexts = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();
    private String expected = "nothing";

    Visits(Dashboard dashboard) {
        this.dashboard = dashboard;
    }

    Dashboard dashboard() {
        return dashboard;
    }

    /** The same where the browser will tell of this, the status of an answer or another error, as is intended. */
    Page openExpecting(String told, Reader reader, String query) {
        expected = told.matches("\\d+") ? "status of " + told : told;
        return open(reader, query);
    }

    /** Opens the dashboard at what follows the slash of its address, such as {@code ?view=contradictions}. */
    Page open(Reader reader, String query) {
        BrowserContext context = dashboard.browser().newContext(reader.options());
        contexts.add(context);
        Page page = context.newPage();
        page.setDefaultTimeout(TIMEOUT);
        page.onConsoleMessage(message -> {
            if (List.of("error", "warning").contains(message.type())
                    && !message.text().contains(expected)) {
                complaints.add(message.type() + " on the console: " + message.text());
            }
        });
        page.onPageError(error -> complaints.add("uncaught: " + error));
        page.onRequest(this::watch);
        page.navigate(dashboard.address(Service.TIMELINE) + "/" + query);
        page.waitForFunction(SHOWN);
        return page;
    }

    /** What axe finds wrong by WCAG 2.2 AA and its own best practices, a line each. */
    static List<String> violations(Page page) {
        page.waitForFunction(SHOWN);
        return new AxeBuilder(page)
                .analyze().getViolations().stream().map(Visits::told).toList();
    }

    /** Closes the pages and fails if there was anything to complain of. */
    void end() {
        contexts.forEach(BrowserContext::close);
        assertThat(complaints).isEmpty();
    }

    private void watch(Request request) {
        boolean ours =
                Service.ALL.stream().anyMatch(service -> request.url().startsWith(dashboard.address(service) + "/"));
        if (!ours && !request.url().startsWith("blob:") && !request.url().startsWith("data:")) {
            complaints.add("asked another host: " + request.url());
        }
    }

    private static String told(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().stream().map(node -> node.getHtml()).toList();
    }
}
