package id.linimasa.timeline.projection;

/**
 * How far a topic is read.
 *
 * @param read records up to here, counted from the first one that the log still holds
 * @param onLog how many that will be
 */
public record LogProgress(long read, long onLog) {}
