/** Language packs: everything that is particular to a language, read from data and checked before anything is extracted with it. */
@NullMarked
package id.linimasa.claims.extraction.language;

import org.jspecify.annotations.NullMarked;
