package id.linimasa.ingest.http;

import id.linimasa.ingest.IngestConfig;
import id.linimasa.ingest.posting.MetricNames;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The bound on what all requests together hold in memory: each reserves what its body may take before it is read, and is turned away if that
 * does not fit any more. Safe for use by several threads.
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

    /** Reserves the bytes; empty if they do not fit. */
    Optional<Reservation> reserve(long bytes) {
        long wanted = Math.max(bytes, LEAST);
        if (reserved.addAndGet(wanted) > most) {
            reserved.addAndGet(-wanted);
            return Optional.empty();
        }
        return Optional.of(new Reservation(wanted));
    }

    /** Bytes that are taken until they are given back. */
    final class Reservation {
        private final long bytes;
        private final AtomicBoolean held = new AtomicBoolean(true);

        private Reservation(long bytes) {
            this.bytes = bytes;
        }

        /** Gives the bytes back; does nothing the second time. */
        void release() {
            if (held.compareAndSet(true, false)) {
                reserved.addAndGet(-bytes);
            }
        }
    }
}
