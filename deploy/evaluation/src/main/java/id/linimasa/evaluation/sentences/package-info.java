/**
 * Sentences with marks, many and short: they measure whether the words for an event are known at all, which articles, where a few words come
 * again and again, do not.
 */
@NullMarked
package id.linimasa.evaluation.sentences;

import org.jspecify.annotations.NullMarked;
