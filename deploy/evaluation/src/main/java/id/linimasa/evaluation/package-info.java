/** Measures what the extraction gets right: the commands that deploy/evaluation holds. */
@NullMarked
package id.linimasa.evaluation;

import org.jspecify.annotations.NullMarked;
