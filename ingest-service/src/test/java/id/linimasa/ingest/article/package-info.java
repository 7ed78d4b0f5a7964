/** Tests of {@code id.linimasa.ingest.article}. */
@NullMarked
package id.linimasa.ingest.article;

import org.jspecify.annotations.NullMarked;
