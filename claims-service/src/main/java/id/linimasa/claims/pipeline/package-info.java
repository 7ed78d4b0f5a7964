/**
 * The way through the service: articles are consumed in batches, read by the extractor on all cores, and what follows from them is published
 * in one Kafka transaction with the consumed offsets. {@link id.linimasa.claims.pipeline.ArticlePipeline} keeps it running,
 * {@link id.linimasa.claims.pipeline.ArticleSession} is one life of the two Kafka clients, and
 * {@link id.linimasa.claims.pipeline.ArticleProcessor} decides what follows from a message.
 */
@NullMarked
package id.linimasa.claims.pipeline;

import org.jspecify.annotations.NullMarked;
