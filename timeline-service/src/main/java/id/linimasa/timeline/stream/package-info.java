/** What begins and ceases to count, told as it happens. */
@NullMarked
package id.linimasa.timeline.stream;

import org.jspecify.annotations.NullMarked;
