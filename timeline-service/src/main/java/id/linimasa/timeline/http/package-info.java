/** What all endpoints share: strict query parameters, cursors, conditional requests and problem details. */
@NullMarked
package id.linimasa.timeline.http;

import org.jspecify.annotations.NullMarked;
