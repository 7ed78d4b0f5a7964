/** Why an extraction is what it is: for each date and policy event the rules that fired, on which words, and what each step was told by. */
@NullMarked
package id.linimasa.claims.extraction.explanation;

import org.jspecify.annotations.NullMarked;
