/**
 * Works out entries, contradictions and agreement for each subject whose statements have changed, and stores them: the bridge between the tables that the
 * projection writes and the core, which knows no database.
 */
@NullMarked
package id.linimasa.timeline.resolver;

import org.jspecify.annotations.NullMarked;
