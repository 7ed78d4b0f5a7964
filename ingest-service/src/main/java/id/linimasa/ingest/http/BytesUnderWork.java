package id.linimasa.ingest.http;

import id.linimasa.ingest.IngestConfig;
import id.linimasa.ingest.posting.MetricNames;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The bound on what all requests together hold in memory: each reserves what it holds, as it comes, and is turned away if that does not fit
 * any more. Safe for use by several threads.
 */
@ApplicationScoped
class BytesUnderWork {
    /** What a request costs at least, however short its body. */
    private static final long LEAST = 16 * 1024;

    private final AtomicLong reserved = new AtomicLong();
    private final long most;

    BytesUnderWork(IngestConfig config, MeterRegistry registry) {
        this.most = config.bytesUnderWork().asLongValue();
        registry.gauge(MetricNames.BYTES_UNDER_WORK, reserved);
    }

    /** Begins with the least that a request costs; empty if that does not fit. */
    Optional<Reservation> begin() {
        return begin(LEAST);
    }

    /** Begins with so many bytes; empty if they do not fit. */
    Optional<Reservation> begin(long bytes) {
        return take(bytes) ? Optional.of(new Reservation(bytes)) : Optional.empty();
    }

    private boolean take(long bytes) {
        if (reserved.addAndGet(bytes) > most) {
            reserved.addAndGet(-bytes);
            return false;
        }
        return true;
    }

    /** Bytes that are taken until they are given back. */
    final class Reservation {
        private long bytes;
        private boolean released;

        private Reservation(long bytes) {
            this.bytes = bytes;
        }

        /** Makes it so many bytes in all, if it is not as many yet; whether they fit. Fits nothing any more once it is released. */
        synchronized boolean growTo(long all) {
            if (released) {
                return false;
            }
            if (all > bytes) {
                if (!take(all - bytes)) {
                    return false;
                }
                bytes = all;
            }
            return true;
        }

        /** Gives the bytes back; does nothing the second time. */
        synchronized void release() {
            if (!released) {
                released = true;
                reserved.addAndGet(-bytes);
            }
        }
    }
}
