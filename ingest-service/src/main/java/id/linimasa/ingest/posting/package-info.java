/**
 * What becomes of a posting: accepted, refused or not possible now. Every way in, one article a request or many, goes through here, and it is
 * here that postings are counted, timed and logged by their ids.
 */
@NullMarked
package id.linimasa.ingest.posting;

import org.jspecify.annotations.NullMarked;
