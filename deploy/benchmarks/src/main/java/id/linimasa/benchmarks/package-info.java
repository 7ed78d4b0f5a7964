/**
 * How fast the whole chain is. Every figure that depends on the machine is printed beside one of the same run that it can be divided by: the
 * machines that run this are shared, and only the ratios carry over.
 */
@NullMarked
package id.linimasa.benchmarks;

import org.jspecify.annotations.NullMarked;
