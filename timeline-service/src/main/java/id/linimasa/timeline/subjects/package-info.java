/** What policy events happen to, with how much is said about it. */
@NullMarked
package id.linimasa.timeline.subjects;

import org.jspecify.annotations.NullMarked;
