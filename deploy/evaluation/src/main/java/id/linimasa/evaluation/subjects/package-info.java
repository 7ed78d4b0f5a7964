/**
 * Learns how much each feature of a candidate speaks for it as the subject of an event, from what annotated articles and marked sentences say
 * that events happened to.
 */
@NullMarked
package id.linimasa.evaluation.subjects;

import org.jspecify.annotations.NullMarked;
