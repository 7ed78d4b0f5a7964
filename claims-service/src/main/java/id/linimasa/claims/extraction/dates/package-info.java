/** Date expressions: found with the patterns of a language pack, resolved to calendar values by rules that hold in every language. */
@NullMarked
package id.linimasa.claims.extraction.dates;

import org.jspecify.annotations.NullMarked;
