/** {@code POST /extractions}: reads one article and answers what it states, for trying, tuning and measuring; publishes nothing. */
@NullMarked
package id.linimasa.claims.trial;

import org.jspecify.annotations.NullMarked;
