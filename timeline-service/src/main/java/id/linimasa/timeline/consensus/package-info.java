/**
 * Which of the dates that are told is the likely one, and whom to believe.
 *
 * <p>Truth discovery in the manner of TruthFinder (Yin, Han, Yu: Truth Discovery with Multiple Conflicting Information Providers on the Web, KDD 2007) and
 * of the one-coin model of Dawid and Skene (Maximum Likelihood Estimation of Observer Error-Rates Using the EM Algorithm, Applied Statistics 28, 1979),
 * with three differences. Values are not equal or unequal: a month supports a day of it. Reliability is not iterated over everything that is known: a
 * source is judged, entry by entry, by what the other independent sources say without it, and believed in an entry for what it said in the subject's
 * others. And little evidence decides nothing, as most sources say little (Li et al.: A Confidence-Aware Approach for Truth Discovery on Long-Tail Data,
 * VLDB 2014). So a statement changes nothing but its own subject, and the order in which statements come changes nothing at all.
 */
@NullMarked
package id.linimasa.timeline.consensus;

import org.jspecify.annotations.NullMarked;
