/** Tests of {@code id.linimasa.ingest.log}. */
@NullMarked
package id.linimasa.ingest.log;

import org.jspecify.annotations.NullMarked;
