/** The extractor made of rules: puts the steps together, from language detection to policy events. */
@NullMarked
package id.linimasa.claims.extraction.rules;

import org.jspecify.annotations.NullMarked;
