/** Policy events: which trigger a date belongs to, what it happened to, where, and how certain the article is of it. */
@NullMarked
package id.linimasa.claims.extraction.events;

import org.jspecify.annotations.NullMarked;
