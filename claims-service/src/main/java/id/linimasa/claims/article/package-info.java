/**
 * What arrives: the messages on the topic {@code articles}, read tolerantly with a record of this service's own. Everything that is not an
 * article of contract version 1 ends here, as {@link id.linimasa.claims.article.ArrivedArticle.Unprocessable}.
 */
@NullMarked
package id.linimasa.claims.article;

import org.jspecify.annotations.NullMarked;
