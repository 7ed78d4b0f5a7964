/** The table of date expressions. */
@NullMarked
package id.linimasa.evaluation.dates;

import org.jspecify.annotations.NullMarked;
