/** The timeline as it is served: entries in date order, and the contradictions among the statements behind them. */
@NullMarked
package id.linimasa.timeline.entries;

import org.jspecify.annotations.NullMarked;
