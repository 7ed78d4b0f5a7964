/** Tests of {@code id.linimasa.ingest.reading}. */
@NullMarked
package id.linimasa.ingest.reading;

import org.jspecify.annotations.NullMarked;
