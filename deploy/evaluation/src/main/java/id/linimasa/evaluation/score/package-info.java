/** How statements read and statements annotated go together, and what the tables count of it. */
@NullMarked
package id.linimasa.evaluation.score;

import org.jspecify.annotations.NullMarked;
