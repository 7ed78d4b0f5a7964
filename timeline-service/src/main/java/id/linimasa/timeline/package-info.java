/** The read side of Linimasa: it projects the log into PostgreSQL and answers what happened, when, and who says so. */
@NullMarked
package id.linimasa.timeline;

import org.jspecify.annotations.NullMarked;
