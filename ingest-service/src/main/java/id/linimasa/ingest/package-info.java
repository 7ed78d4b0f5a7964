/** Linimasa: ingest-service. */
@NullMarked
package id.linimasa.ingest;

import org.jspecify.annotations.NullMarked;
