package id.linimasa.ingest.article;

/** What reading a posting comes to: an article, or the reasons why it is none. */
public sealed interface Reviewed {
    /** Every rule is kept. */
    record Sound(Article article) implements Reviewed {}

    /** At least one is not. */
    record Faulty(Refusal refusal) implements Reviewed {}
}
