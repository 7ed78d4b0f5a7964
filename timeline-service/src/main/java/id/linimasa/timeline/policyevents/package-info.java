/** The statements: one policy event of one article, as it arrives and as it is served. */
@NullMarked
package id.linimasa.timeline.policyevents;

import org.jspecify.annotations.NullMarked;
