/** The dashboard in a real browser, in front of the whole system: for its tests, for pictures of it and for measuring how smoothly it moves. */
@NullMarked
package id.linimasa.browser;

import org.jspecify.annotations.NullMarked;
