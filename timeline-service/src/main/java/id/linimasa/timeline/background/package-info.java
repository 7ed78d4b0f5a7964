/** What the service does beside answering: work that is done again and again until it stops. */
@NullMarked
package id.linimasa.timeline.background;

import org.jspecify.annotations.NullMarked;
