package id.linimasa.timeline.resolver;

import id.linimasa.timeline.storage.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** Resolves the subjects of another read model than the one that is read. For a thread that may wait. */
@ApplicationScoped
public class OtherModel {
    private static final int AT_ONCE = 200;

    private final ResolvedTables tables;
    private final Recount recount;

    OtherModel(ResolvedTables tables, Recount recount) {
        this.tables = tables;
        this.recount = recount;
    }

    /** What it resolves there. */
    public Subjects of(Database database, Duration patience) {
        return new Subjects(new ChangedSubjects(database, tables, recount, patience));
    }

    /** The subjects of a read model that wait. */
    public static final class Subjects {
        private final ChangedSubjects changed;

        private Subjects(ChangedSubjects changed) {
            this.changed = changed;
        }

        /** Looks up whom the outcomes are about that have come since. */
        public void expandOutcomes() {
            changed.expandOutcomes();
        }

        /** How many there are. */
        public long count() {
            return changed.count();
        }

        /**
         * Resolves some of them.
         *
         * @return how many; 0 if none waited
         */
        public int resolveOn() {
            List<String> next = changed.next(AT_ONCE, List.of());
            int half = (next.size() + 1) / 2;
            Stream.of(next.subList(0, half), next.subList(half, next.size()))
                    .filter(some -> !some.isEmpty())
                    .parallel()
                    .forEach(changed::resolveAlone);
            return next.size();
        }
    }
}
