package id.linimasa.ingest.http;

/**
 * The answer to an article that is on the log.
 *
 * @param id the article's, the same for every posting of it
 * @param contentHash of this revision: the same if nothing changed
 */
record AcceptedArticle(String id, String contentHash) {}
