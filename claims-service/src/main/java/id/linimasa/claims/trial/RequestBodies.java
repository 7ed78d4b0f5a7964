package id.linimasa.claims.trial;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;

/**
 * Reads the bodies of requests on their event loops, within a bound for each and one for all that are being read. Quarkus' own limit cuts the
 * connection of a client that is in the middle of sending, which then sees no answer; it is switched off.
 */
@Singleton
final class RequestBodies {
    /** Room for 512 KiB of text whose every byte is written as a JSON escape of six, and for the other fields. */
    static final int LONGEST = 4 * 1024 * 1024;

    /** Bytes of all bodies that are being read; taken as they come, so that a slow client holds no more than it has sent. */
    private static final int MOST_BYTES = 64 * 1024 * 1024;

    private final Semaphore room = new Semaphore(MOST_BYTES);

    /**
     * Reads the body. Fails with a problem if it is too long, or if too much is being read; its rest is still taken in and thrown away, so
     * that the client sees the answer.
     */
    Uni<byte[]> read(HttpServerRequest request) {
        return Uni.createFrom().completionStage(() -> new Reading(request).start());
    }

    private final class Reading {
        private final HttpServerRequest request;
        private final CompletableFuture<byte[]> body = new CompletableFuture<>();
        private Buffer soFar = Buffer.buffer();
        private boolean tooLong;
        private boolean noRoom;

        private Reading(HttpServerRequest request) {
            this.request = request;
            String length = request.getHeader(HttpHeaderNames.CONTENT_LENGTH);
            this.tooLong = length != null && Long.parseLong(length) > LONGEST;
        }

        private CompletableFuture<byte[]> start() {
            if (request.isEnded()) {
                body.complete(new byte[0]);
                return body;
            }
            request.exceptionHandler(broken -> {
                letGo();
                body.completeExceptionally(broken);
            });
            request.endHandler(end -> finish());
            request.handler(this::take);
            request.resume();
            return body;
        }

        private void take(Buffer chunk) {
            if (tooLong || noRoom) {
                return;
            }
            tooLong = soFar.length() + chunk.length() > LONGEST;
            noRoom = !tooLong && !room.tryAcquire(chunk.length());
            if (tooLong || noRoom) {
                letGo();
            } else {
                soFar.appendBuffer(chunk);
            }
        }

        private void finish() {
            byte[] bytes = soFar.getBytes();
            letGo();
            if (tooLong) {
                body.completeExceptionally(Problems.tooLarge("The body is longer than " + LONGEST + " bytes."));
            } else if (noRoom) {
                body.completeExceptionally(Problems.overloaded());
            } else {
                body.complete(bytes);
            }
        }

        private void letGo() {
            room.release(soFar.length());
            soFar = Buffer.buffer();
        }
    }
}
