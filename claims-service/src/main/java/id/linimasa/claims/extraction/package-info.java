/**
 * The extraction core: an article's text in, its date expressions and policy events out. Plain Java without framework, input or output, so
 * that the same bytes always give the same result and that it can be measured and explained apart from everything else.
 */
@NullMarked
package id.linimasa.claims.extraction;

import org.jspecify.annotations.NullMarked;
