/** What cannot all be true of what is told about a subject, why, and how to say it. Plain Java, worked out from entries; sorted and repeatable. */
@NullMarked
package id.linimasa.timeline.contradictions;

import org.jspecify.annotations.NullMarked;
