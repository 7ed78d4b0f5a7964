/** The catalogue: subjects known by name, so that all aliases of one thing give one subject. */
@NullMarked
package id.linimasa.claims.extraction.catalogue;

import org.jspecify.annotations.NullMarked;
