package id.linimasa.timeline.publishers;

/**
 * Who publishes articles.
 *
 * @param name exactly as the articles' posters gave it
 * @param articleCount how many of its articles are not withdrawn
 * @param policyEventCount how many statements of them count
 * @param agreement how often it agreed with the consensus of the others
 */
public record Publisher(String name, long articleCount, long policyEventCount, PublisherAgreement agreement) {
    /**
     * How often a publisher agreed with what the others say without it.
     *
     * @param agreed in how many timeline entries it did
     * @param judged in how many the others had a common answer: the evidence
     * @param reliability how far it can be believed, 0 to 1; 0.8 without evidence
     */
    public record PublisherAgreement(int agreed, int judged, double reliability) {}
}
