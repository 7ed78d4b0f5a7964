/**
 * The way in: HTTP. Takes bodies off the wire within bounds, whatever is sent and however fast, has them read and posted, and says what became
 * of them, in problem details (RFC 9457) where it is no good news.
 *
 * <p>Bodies are taken directly from the Vert.x request and not as method parameters. A stream of any length must be read no faster than its
 * articles reach the log, a single article must be refused before it is held in memory, and Quarkus' one limit for all bodies
 * ({@code quarkus.http.limits.max-body-size}) can do neither; it is switched off.
 */
@NullMarked
package id.linimasa.ingest.http;

import org.jspecify.annotations.NullMarked;
