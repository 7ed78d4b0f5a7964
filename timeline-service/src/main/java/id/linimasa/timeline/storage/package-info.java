/** The way to the database: one query form, one time-out, one answer to the question whether a failure heals by itself. */
@NullMarked
package id.linimasa.timeline.storage;

import org.jspecify.annotations.NullMarked;
