package id.linimasa.local;

import id.linimasa.embedded.Ports;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The ports of 127.0.0.1 that the stack listens on, counted from one base.
 *
 * @param base not listened on itself; the five above it are
 */
public record StackPorts(int base) {
    /** @throws UsageException if base or one of the five above it is not a port */
    public StackPorts {
        if (base < 1023 || base > 65_530) {
            throw new UsageException("--ports takes a number from 1023 to 65530, not " + base);
        }
    }

    /** Ports that nothing listens on now, below those that the system gives to outgoing connections. */
    public static StackPorts free() {
        return Stream.generate(Ports::free)
                .map(StackPorts::new)
                .filter(ports -> ports.complaint().isEmpty())
                .findFirst()
                .orElseThrow();
    }

    public int ingest() {
        return base + 1;
    }

    public int claims() {
        return base + 2;
    }

    public int timeline() {
        return base + 3;
    }

    public int broker() {
        return base + 4;
    }

    public int database() {
        return base + 5;
    }

    /** A sentence about the first port that something else listens on. */
    public Optional<String> complaint() {
        Map<Integer, String> wanted = new LinkedHashMap<>();
        wanted.put(ingest(), Service.INGEST.id());
        wanted.put(claims(), Service.CLAIMS.id());
        wanted.put(timeline(), Service.TIMELINE.id());
        wanted.put(broker(), "the broker");
        wanted.put(database(), "the database");
        return wanted.entrySet().stream()
                .filter(entry -> !Ports.isFree(entry.getKey()))
                .findFirst()
                .map(entry -> "port " + entry.getKey() + " of 127.0.0.1, wanted for " + entry.getValue()
                        + ", is taken: end what listens there, or choose other ports with --ports BASE");
    }
}
