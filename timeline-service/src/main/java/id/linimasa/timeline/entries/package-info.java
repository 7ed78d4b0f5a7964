/** The timeline: statements about one subject, of one type and date, in date order. */
@NullMarked
package id.linimasa.timeline.entries;

import org.jspecify.annotations.NullMarked;
