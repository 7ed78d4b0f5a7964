/** Tests of {@code id.linimasa.ingest.http}. */
@NullMarked
package id.linimasa.ingest.http;

import org.jspecify.annotations.NullMarked;
