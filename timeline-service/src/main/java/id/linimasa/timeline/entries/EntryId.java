package id.linimasa.timeline.entries;

import com.github.f4b6a3.uuid.UuidCreator;
import com.github.f4b6a3.uuid.enums.UuidNamespace;
import id.linimasa.timeline.policyevents.PolicyEvent;
import java.util.UUID;

/** The identity of a timeline entry: a UUIDv5 (RFC 9562) over subject, type and date, so that a rebuild gives the same one. */
public final class EntryId {
    private EntryId() {}

    /** The entry that the statement belongs to. */
    public static UUID of(PolicyEvent event) {
        String name = String.join(
                "\n",
                "urn:linimasa:timeline-entry",
                event.subject().id(),
                event.type(),
                event.date().edtf(),
                String.valueOf(event.date().earliest()),
                String.valueOf(event.date().latest()));
        return UuidCreator.getNameBasedSha1(UuidNamespace.NAMESPACE_URL, name);
    }
}
