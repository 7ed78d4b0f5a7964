package id.linimasa.ingest.http;

import id.linimasa.ingest.posting.Outcome;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.MultiEmitter;
import io.vertx.core.Context;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One request of many articles, a JSON object a line, and its answer, a line for each of them in the same order. The request may be of any
 * length: it is read only as fast as its articles reach the log and its answers are taken, so that no more than {@link #MOST_LINES} lines and
 * about {@link #MOST_BYTES} bytes are held.
 *
 * <p>A client must read answers while it still sends, because what is not read stops the reading in the end. After one line failed for want of
 * the broker, the rest of the stream is answered with 503 at once, where every window of lines would otherwise wait for its time-out.
 *
 * <p>Confined to the request's event loop: everything below runs there, and so needs no lock.
 */
final class ArticleStream {
    /** Lines under way at once. */
    static final int MOST_LINES = 500;

    /** Bytes of lines under way at once; one line more is taken if it is reached. */
    static final int MOST_BYTES = RequestBody.LONGEST;

    private final HttpServerRequest request;
    private final Context eventLoop;
    private final StreamLines lines;
    private final MultiEmitter<? super Buffer> answers;
    private final LineSplitter splitter = new LineSplitter(RequestBody.LONGEST);
    private final AnswerQueue underWay = new AnswerQueue(MOST_LINES, MOST_BYTES);
    private boolean awaitsChunk;
    private boolean requestEnded;
    private boolean over;
    private @Nullable Outcome unavailable;

    private ArticleStream(
            HttpServerRequest request, Context eventLoop, StreamLines lines, MultiEmitter<? super Buffer> answers) {
        this.request = request;
        this.eventLoop = eventLoop;
        this.lines = lines;
        this.answers = answers;
    }

    /**
     * Starts to read when the answers are subscribed to. To be called on the request's event loop.
     *
     * @param ended run once when nothing more will be read or answered, whatever the reason
     * @return answers, several lines in one item, without the last line feed
     */
    static Multi<Buffer> answers(HttpServerRequest request, Context eventLoop, StreamLines lines, Runnable ended) {
        return Multi.createFrom()
                .<Buffer>emitter(answers -> new ArticleStream(request, eventLoop, lines, answers).start())
                .onTermination()
                .invoke(ended);
    }

    private void start() {
        answers.onTermination(() -> eventLoop.runOnContext(ended -> over = true));
        answers.onRequest(demand -> eventLoop.runOnContext(more -> proceed()));
        if (request.isEnded()) {
            requestEnded = true;
        } else {
            request.exceptionHandler(broken -> stop());
            request.endHandler(end -> {
                requestEnded = true;
                proceed();
            });
            request.handler(this::take);
        }
        proceed();
    }

    /** The client has gone: what is under way still reaches the log, but there is nobody to tell. */
    private void stop() {
        over = true;
        answers.complete();
    }

    private void abort(Throwable failure) {
        over = true;
        answers.fail(failure);
    }

    private void take(Buffer chunk) {
        awaitsChunk = false;
        splitter.feed(chunk.getBytes());
        proceed();
    }

    /** Takes what may be taken, answers what can be answered, and asks for more. */
    private void proceed() {
        if (over) {
            return;
        }
        boolean drained = postLines();
        while (answer() && !drained) {
            drained = postLines();
        }
        if (requestEnded && drained && underWay.isEmpty()) {
            over = true;
            answers.complete();
        } else if (drained && !requestEnded && !awaitsChunk) {
            awaitsChunk = true;
            request.fetch(1);
        }
    }

    /** Posts lines until the window is full or none is left; whether none is left. */
    private boolean postLines() {
        while (!underWay.isFull()) {
            Optional<LineSplitter.Line> line = splitter.next();
            if (line.isEmpty() && requestEnded) {
                line = splitter.last();
            }
            if (line.isEmpty()) {
                return true;
            }
            post(line.get());
        }
        return false;
    }

    private void post(LineSplitter.Line line) {
        AnswerQueue.Place place = underWay.add(line);
        if (unavailable != null) {
            place.settle(unavailable);
            return;
        }
        lines.post(line).whenComplete((done, failure) -> eventLoop.runOnContext(known -> settle(place, done, failure)));
    }

    private void settle(AnswerQueue.Place place, @Nullable Outcome outcome, @Nullable Throwable failure) {
        if (outcome == null) {
            abort(failure == null ? new IllegalStateException("no outcome") : failure);
            return;
        }
        place.settle(outcome);
        if (outcome instanceof Outcome.Unavailable) {
            unavailable = outcome;
        }
        proceed();
    }

    /** Answers the lines at the front that are settled, if the client takes answers; whether there were any. */
    private boolean answer() {
        if (answers.requested() == 0) {
            return false;
        }
        List<AnswerLine> settled = underWay.takeSettled();
        if (settled.isEmpty()) {
            return false;
        }
        answers.emit(lines.written(settled));
        return true;
    }
}
