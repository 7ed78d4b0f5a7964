/** What an article speaks of: subjects of the catalogue, rules, other proper names and activities, each under one name however it is written. */
@NullMarked
package id.linimasa.claims.extraction.subjects;

import org.jspecify.annotations.NullMarked;
