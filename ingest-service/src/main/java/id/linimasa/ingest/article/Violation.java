package id.linimasa.ingest.article;

/**
 * What is wrong with one field of a posting.
 *
 * @param field its name in JSON, which is also its name as a query parameter
 * @param message says what is expected, for the person who posted
 */
public record Violation(String field, String message) {}
