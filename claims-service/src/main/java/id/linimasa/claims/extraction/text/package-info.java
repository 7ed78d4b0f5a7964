/** From characters to tokens and sentences, with exact places in the text: what every later step reads. */
@NullMarked
package id.linimasa.claims.extraction.text;

import org.jspecify.annotations.NullMarked;
