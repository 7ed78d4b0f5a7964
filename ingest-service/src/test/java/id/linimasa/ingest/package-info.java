/** Tests of ingest-service as a whole, against a real broker. */
@NullMarked
package id.linimasa.ingest;

import org.jspecify.annotations.NullMarked;
