/** Annotated articles: what a perfect extraction would state. */
@NullMarked
package id.linimasa.evaluation.gold;

import org.jspecify.annotations.NullMarked;
