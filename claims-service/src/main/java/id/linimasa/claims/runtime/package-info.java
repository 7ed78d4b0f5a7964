/** The extraction core at work in this service: its bean, the threads that it runs on, the time that it may take, and the settings. */
@NullMarked
package id.linimasa.claims.runtime;

import org.jspecify.annotations.NullMarked;
