/** Linimasa: timeline-service. */
@NullMarked
package id.linimasa.timeline;

import org.jspecify.annotations.NullMarked;
