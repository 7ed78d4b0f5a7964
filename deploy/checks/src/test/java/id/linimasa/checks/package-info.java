/**
 * Checks of everything that is not Java: contracts, topics, images, compose, Kubernetes and samples. They use the programs and definitions
 * that will read those files, and need no container engine, because nobody should find a typing error by starting the system.
 */
@NullMarked
package id.linimasa.checks;

import org.jspecify.annotations.NullMarked;
