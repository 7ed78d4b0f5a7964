package id.linimasa.claims.contract;

import com.github.f4b6a3.uuid.UuidCreator;
import com.github.f4b6a3.uuid.enums.UuidNamespace;
import id.linimasa.claims.extraction.PolicyEvent;

/**
 * The ids of policy events: the same statement keeps its id however often it is extracted, by whichever version of the extractor.
 *
 * <p>An id is the UUIDv5 (RFC 9562, namespace URL) of {@code urn:linimasa:policy-event:} followed by article id, subject id, type, status,
 * EDTF date and {@code start-end} of the quote, joined by colons. Only the date may hold a colon itself; as the other five never do, and stand
 * in fixed number on either side of it, no two statements share a name.
 */
final class PolicyEventIds {
    private PolicyEventIds() {}

    static String id(String articleId, PolicyEvent event) {
        String name = String.join(
                ":",
                "urn:linimasa:policy-event",
                articleId,
                slug(event.subject().id()),
                event.type().code(),
                event.status().code(),
                event.date().edtf(),
                event.evidence().start() + "-" + event.evidence().end());
        return UuidCreator.getNameBasedSha1(UuidNamespace.NAMESPACE_URL, name).toString();
    }

    private static String slug(String subjectId) {
        if (subjectId.indexOf(':') >= 0) {
            throw new IllegalArgumentException("a subject's id is a slug and holds no colon");
        }
        return subjectId;
    }
}
