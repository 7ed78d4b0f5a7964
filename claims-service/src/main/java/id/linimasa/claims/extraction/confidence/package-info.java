/** How far to trust an event: weights that were fitted to annotated articles, and nothing else. */
@NullMarked
package id.linimasa.claims.extraction.confidence;

import org.jspecify.annotations.NullMarked;
