/** Sentences, headings, items and page furniture: the units that a statement is read and quoted in. */
@NullMarked
package id.linimasa.claims.extraction.sentences;

import org.jspecify.annotations.NullMarked;
