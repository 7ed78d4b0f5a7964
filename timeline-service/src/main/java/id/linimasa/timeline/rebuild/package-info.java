/** Makes the read model anew from the log, beside the one that is read, and puts it in its place when it has caught up. */
@NullMarked
package id.linimasa.timeline.rebuild;

import org.jspecify.annotations.NullMarked;
