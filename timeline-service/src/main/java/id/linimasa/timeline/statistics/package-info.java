/** How much is said, and about what. */
@NullMarked
package id.linimasa.timeline.statistics;

import org.jspecify.annotations.NullMarked;
