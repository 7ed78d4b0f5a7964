/** The dashboard's page as far as Java has to do with it: what the browser may do with it, and where it finds the other services. */
@NullMarked
package id.linimasa.timeline.dashboard;

import org.jspecify.annotations.NullMarked;
