/** Who publishes the articles, with how much each of them says. */
@NullMarked
package id.linimasa.timeline.publishers;

import org.jspecify.annotations.NullMarked;
