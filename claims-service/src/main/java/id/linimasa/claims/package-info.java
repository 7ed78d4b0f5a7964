/** Linimasa: claims-service. */
@NullMarked
package id.linimasa.claims;

import org.jspecify.annotations.NullMarked;
