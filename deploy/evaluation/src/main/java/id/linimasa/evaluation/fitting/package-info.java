/** How weights are fitted to examples, whatever they weigh. */
@NullMarked
package id.linimasa.evaluation.fitting;

import org.jspecify.annotations.NullMarked;
