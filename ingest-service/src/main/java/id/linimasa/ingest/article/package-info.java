/**
 * What an article is, whatever format and way it came by: its fields and their limits, its canonical URL, its id and its content hash. Plain
 * Java, so that these rules, on which the identity of every stored article rests, can be read and tested without a server.
 */
@NullMarked
package id.linimasa.ingest.article;

import org.jspecify.annotations.NullMarked;
