package id.linimasa.timeline.resolution;

import java.util.UUID;

/** Two entries of different types that may tell one happening; {@code gapInDays} lies between their dates. */
public record Link(UUID entry, UUID other, long gapInDays) {}
