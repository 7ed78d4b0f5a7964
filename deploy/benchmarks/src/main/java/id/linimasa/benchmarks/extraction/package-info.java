/** How fast the extraction core is, how much garbage it makes and whether its time grows with the text alone, measured with JMH. */
@NullMarked
package id.linimasa.benchmarks.extraction;

import org.jspecify.annotations.NullMarked;
