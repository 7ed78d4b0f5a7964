package id.linimasa.claims.runtime;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Settings of claims-service. */
@ConfigMapping(prefix = "linimasa")
public interface ClaimsSettings {
    /**
     * Name of this instance, the same after a restart and unlike that of any other instance: what the instance left open when it was killed
     * is cleared away by the next one of the same name. By default the host's name and the HTTP port.
     */
    Optional<String> instance();

    /** A file of subjects in the format of {@code catalogue/subjects.tsv}; it adds to the service's own catalogue, and what has the same id replaces that. */
    Optional<Path> catalogue();

    /** How often that file is looked at for a change. */
    @WithDefault("5s")
    Duration catalogueCheckedEvery();

    Articles articles();

    Extraction extraction();

    /** Consuming {@code articles}. */
    interface Articles {
        /** Most articles in one batch, and so in one transaction. */
        @WithDefault("200")
        int batchSize();

        /** The service counts as stuck when the pipeline has come no further for so long. */
        @WithDefault("90s")
        Duration stuckAfter();
    }

    /** Reading one article. */
    interface Extraction {
        /** Folders of {@code language/} that are read; the first is for texts whose language cannot be told. */
        @WithDefault("id,en")
        List<String> languages();

        /** An extraction that takes longer is given up, and the article counts as failed. */
        @WithDefault("10s")
        Duration timeLimit();

        /** Requests to {@code POST /extractions} that are worked on at a time; more are refused with 503. */
        @WithDefault("4")
        int concurrentRequests();
    }
}
