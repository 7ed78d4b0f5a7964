/** The articles as they are served: their text, what became of them, and the policy events that they state. */
@NullMarked
package id.linimasa.timeline.articles;

import org.jspecify.annotations.NullMarked;
