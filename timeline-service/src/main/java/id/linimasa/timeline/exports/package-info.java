/**
 * The timeline in the forms that other programs read: CSV, iCalendar, TimelineJS, JSON-LD and Atom.
 *
 * <p>Each form is written of one record, {@link ExportedEntry}, and knows nothing of how entries come about. What articles say is never trusted: a form
 * writes it as text that cannot become a formula, a tag, a link to a script or a line of its own.
 */
@NullMarked
package id.linimasa.timeline.exports;

import org.jspecify.annotations.NullMarked;
