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
    private final BytesUnderWork.Reservation reservation;
    private final CompletableFuture<ReceivedBody> body = new CompletableFuture<>();
    private Buffer soFar = Buffer.buffer();
    private Optional<ReceivedBody> refused;

    private RequestBody(HttpServerRequest request, BytesUnderWork.Reservation reservation) {
        this.request = request;
        this.reservation = reservation;
        this.refused = declaredLength(request) > LONGEST ? Optional.of(new ReceivedBody.TooLong()) : Optional.empty();
    }

    /**
     * Reads the body, for which the reservation grows as it comes: a client that is slow, or that does not say how much it will send, holds no
     * more than it has sent. The rest of a body that is refused is still taken in, and thrown away, because a client that is in the middle of
     * sending would not see an answer before it is done.
     */
    static Uni<ReceivedBody> of(HttpServerRequest request, BytesUnderWork.Reservation reservation) {
        return Uni.createFrom().completionStage(() -> new RequestBody(request, reservation).read());
    }

    private CompletableFuture<ReceivedBody> read() {
        if (request.isEnded()) {
            return CompletableFuture.completedFuture(new ReceivedBody.Whole(new byte[0]));
        }
        request.exceptionHandler(body::completeExceptionally);
        request.endHandler(end -> body.complete(refused.orElseGet(() -> new ReceivedBody.Whole(soFar.getBytes()))));
        request.handler(this::take);
        request.resume();
        return body;
    }

    private void take(Buffer chunk) {
        if (refused.isPresent()) {
            return;
        }
        int length = soFar.length() + chunk.length();
        if (length > LONGEST) {
            refuse(new ReceivedBody.TooLong());
        } else if (!reservation.growTo(length)) {
            refuse(new ReceivedBody.NoRoom());
        } else {
            soFar.appendBuffer(chunk);
        }
    }

    private void refuse(ReceivedBody why) {
        refused = Optional.of(why);
        soFar = Buffer.buffer();
        reservation.release();
    }

    private static long declaredLength(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaderNames.CONTENT_LENGTH);
        return length == null ? -1 : Long.parseLong(length);
    }
}
