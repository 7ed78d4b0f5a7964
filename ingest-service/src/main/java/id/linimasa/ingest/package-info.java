/**
 * ingest-service: takes articles from whoever posts them and writes them to the topic {@code articles}, which is the source of truth of
 * Linimasa. What arrives is in {@code http}, what is read from it in {@code reading}, what an article is in {@code article}, what becomes
 * of a posting in {@code posting}, what leaves in {@code log}. The service keeps no state of its own.
 */
@NullMarked
package id.linimasa.ingest;

import org.jspecify.annotations.NullMarked;
