/** Tests of {@code id.linimasa.ingest.posting}. */
@NullMarked
package id.linimasa.ingest.posting;

import org.jspecify.annotations.NullMarked;
