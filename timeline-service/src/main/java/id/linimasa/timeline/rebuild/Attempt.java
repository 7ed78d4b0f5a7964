package id.linimasa.timeline.rebuild;

import java.util.UUID;

/**
 * One try at a rebuild. Only that of the highest number may say anything about it or put anything in place.
 *
 * @param rebuild which one
 */
record Attempt(UUID rebuild, int number) {}
