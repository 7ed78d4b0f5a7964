package id.linimasa.timeline.history;

import id.linimasa.timeline.resolver.SubjectState.ResolvedRow;
import java.time.OffsetDateTime;

/** A row, and since when it was known like that. */
record KnownRow(ResolvedRow row, OffsetDateTime from) {}
