/**
 * What happened to a subject: its statements brought together to timeline entries.
 *
 * <p>The way through: {@link id.linimasa.timeline.resolution.Report}s (one article's statements) are counted into
 * {@link id.linimasa.timeline.resolution.Cells}, which forget order and repetition; a {@link id.linimasa.timeline.resolution.CellSet} is all that
 * {@link id.linimasa.timeline.resolution.Resolver} reads, so that its cost depends on what is told and not on how often. Plain Java; everything is
 * sorted, and equal cells give equal entries.
 */
@NullMarked
package id.linimasa.timeline.resolution;

import org.jspecify.annotations.NullMarked;
