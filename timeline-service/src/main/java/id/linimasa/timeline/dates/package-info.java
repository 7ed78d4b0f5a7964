/** The algebra of dates: what two EDTF values say about each other, whatever their precision, and by how many days they miss each other. */
@NullMarked
package id.linimasa.timeline.dates;

import org.jspecify.annotations.NullMarked;
