package id.linimasa.timeline.dashboard;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import java.net.URI;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Asks a server for what the dashboard's page asks for, one thing after the other: what is slow the first time, because classes are loaded and connections
 * made and parts of the page unpacked, is then not slow for the first reader.
 */
final class Rehearsal {
    /** How often everything is asked for again. */
    static final int ROUNDS = 2;

    private static final Pattern PART = Pattern.compile("\"(\\.?/[\\w./-]+\\.(?:js|css|svg))\"");
    private static final String STREAM = "policy-events/stream";
    private static final List<String> ASKED_BY_VIEWS = List.of(
            "dashboard/settings",
            "contradictions?limit=20",
            "statistics",
            "subjects?limit=500",
            "articles?limit=12",
            "publishers?limit=500",
            "policy-events?sort=-date&limit=30",
            "policy-events/facets",
            "timeline?limit=20",
            "timeline?subject=none&limit=500",
            "policy-events/facets?subject=none",
            STREAM);

    private final HttpClient client;
    private final RequestOptions server;
    private final String root;

    /**
     * For one server.
     *
     * @param server its host and port, and how long it is waited for
     * @param root the path that everything is below, which begins and ends with a slash
     */
    Rehearsal(HttpClient client, RequestOptions server, String root) {
        this.client = client;
        this.server = server;
        this.root = root;
    }

    /** Fails at the first answer that is missing or says that something is wrong: the others would not be better. */
    Future<Void> make() {
        Set<String> parts = new LinkedHashSet<>(List.of(root));
        return askParts(root, parts).compose(found -> {
            List<String> round = Stream.concat(
                            parts.stream(), ASKED_BY_VIEWS.stream().map(root::concat))
                    .toList();
            return askEach(Collections.nCopies(ROUNDS, round).stream()
                    .flatMap(List::stream)
                    .iterator());
        });
    }

    /** Asks for a part of the page and then for those that it names, all of which are not {@code known} yet. */
    private Future<Void> askParts(String part, Set<String> known) {
        return ask(part).compose(body -> {
            Future<Void> asked = Future.succeededFuture();
            for (String named : namedIn(body.toString(), part).toList()) {
                if (known.add(named)) {
                    asked = asked.compose(before -> askParts(named, known));
                }
            }
            return asked;
        });
    }

    private Future<Void> askEach(Iterator<String> left) {
        return left.hasNext() ? ask(left.next()).compose(answered -> askEach(left)) : Future.succeededFuture();
    }

    private Future<Buffer> ask(String address) {
        return client.request(
                        new RequestOptions(server).setMethod(HttpMethod.GET).setURI(address))
                .compose(HttpClientRequest::send)
                .compose(answer -> answer.statusCode() == 200
                        ? taken(answer, address)
                        : Future.failedFuture(address + " was answered with " + answer.statusCode()));
    }

    private Future<Buffer> taken(HttpClientResponse answer, String address) {
        if (address.endsWith(STREAM)) {
            answer.request().reset();
            return Future.succeededFuture(Buffer.buffer());
        }
        return answer.body();
    }

    private static Stream<String> namedIn(String body, String part) {
        return PART.matcher(body)
                .results()
                .map(found -> URI.create(part).resolve(found.group(1)).toString());
    }
}
