/**
 * A real Kafka broker and a real PostgreSQL server without containers: what the local stack, the tests and the benchmarks run on, so that
 * nobody needs more than a JDK and Maven. Both keep their data as durably as a production server would.
 */
@NullMarked
package id.linimasa.embedded;

import org.jspecify.annotations.NullMarked;
