/**
 * What leaves: the values of the messages on {@code policy-events} and {@code extraction-outcomes}, as the JSON Schemas in
 * {@code contracts/} describe them. The order of a record's components is the order of the fields in the JSON, and nothing in a value depends
 * on the clock, so that the same article gives the same bytes.
 */
@NullMarked
package id.linimasa.claims.contract;

import org.jspecify.annotations.NullMarked;
