/** What entries, contradictions and agreement were at an instant: worked out by the same core from the statements that counted then, and kept. */
@NullMarked
package id.linimasa.timeline.history;

import org.jspecify.annotations.NullMarked;
