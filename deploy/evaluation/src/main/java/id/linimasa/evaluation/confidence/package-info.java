/** Whether the confidence of statements keeps what it promises, and the fitting of its weights. */
@NullMarked
package id.linimasa.evaluation.confidence;

import org.jspecify.annotations.NullMarked;
