package id.linimasa.ingest.http;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** The body of a request that holds one article. Reads it on the request's event loop. */
final class RequestBody {
    /** Room for 512 KiB of text whose every byte is written as a JSON escape of six, for the metadata, and for the markup of a web page. */
    static final int LONGEST = 4 * 1024 * 1024;

    private final HttpServerRequest request;
    private final CompletableFuture<Optional<byte[]>> body = new CompletableFuture<>();
    private Buffer soFar = Buffer.buffer();
    private boolean tooLong;

    private RequestBody(HttpServerRequest request) {
        this.request = request;
        this.tooLong = declaredLength(request) > LONGEST;
    }

    /**
     * Reads the body; nothing if it is longer than {@link #LONGEST}. The rest of a body that is too long is still taken in, and thrown away,
     * because a client that is in the middle of sending would not see an answer before it is done.
     */
    static Uni<Optional<byte[]>> of(HttpServerRequest request) {
        return Uni.createFrom().completionStage(() -> new RequestBody(request).read());
    }

    /** How many bytes reading the body may hold. */
    static long mostBytes(HttpServerRequest request) {
        long declared = declaredLength(request);
        return declared < 0 || declared > LONGEST ? LONGEST : declared;
    }

    private CompletableFuture<Optional<byte[]>> read() {
        if (request.isEnded()) {
            return CompletableFuture.completedFuture(Optional.of(new byte[0]));
        }
        request.exceptionHandler(body::completeExceptionally);
        request.endHandler(end -> body.complete(tooLong ? Optional.empty() : Optional.of(soFar.getBytes())));
        request.handler(this::take);
        request.resume();
        return body;
    }

    private void take(Buffer chunk) {
        if (tooLong) {
            return;
        }
        if (soFar.length() + chunk.length() > LONGEST) {
            tooLong = true;
            soFar = Buffer.buffer();
        } else {
            soFar.appendBuffer(chunk);
        }
    }

    private static long declaredLength(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaderNames.CONTENT_LENGTH);
        return length == null ? -1 : Long.parseLong(length);
    }
}
