/**
 * The way out: writes articles and withdrawals to the topic {@code articles}, as the contract in {@code contracts/} says, and reports when the
 * broker has them on all in-sync replicas. The only package that knows Kafka.
 *
 * <p>It uses the plain producer and not a messaging channel, for three reasons. The producer's {@code send} blocks while the broker is away, so
 * it needs a thread of its own, from which postings that nobody waits for any more can be dropped; an emitter's queue would try each of them
 * for seconds, one after the other. Its settings are fixed in code, because with others a 202 would be untrue. And it writes half as many
 * articles again a second.
 */
@NullMarked
package id.linimasa.ingest.log;

import org.jspecify.annotations.NullMarked;
