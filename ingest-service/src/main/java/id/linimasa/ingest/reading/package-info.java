/**
 * Reads an article out of what a poster sends: JSON, plain text or a web page. Readers only find the fields; what the fields may hold is
 * decided in {@code article}, once for all formats.
 */
@NullMarked
package id.linimasa.ingest.reading;

import org.jspecify.annotations.NullMarked;
