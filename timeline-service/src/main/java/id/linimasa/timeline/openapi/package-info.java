/** The description of the interface at {@code /q/openapi}: what the resources have in common is described here once. */
@NullMarked
package id.linimasa.timeline.openapi;

import org.jspecify.annotations.NullMarked;
