/** What arrives: the three topics, read in batches and written into the tables that they own, and what becomes of a message that cannot be. */
@NullMarked
package id.linimasa.timeline.projection;

import org.jspecify.annotations.NullMarked;
