package id.linimasa.timeline.publishers;

/**
 * Who publishes articles.
 *
 * @param name exactly as the articles' posters gave it
 * @param articleCount how many of its articles are not withdrawn
 * @param policyEventCount how many statements of them count
 */
public record Publisher(String name, long articleCount, long policyEventCount) {}
