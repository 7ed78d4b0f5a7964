package id.linimasa.timeline.resolution;

/**
 * A cell in one place.
 *
 * @param place ISO 3166 code or {@code EU}; empty if none is told and none fits
 * @param inferred whether no article tells the place
 */
record PlacedCell(Cell cell, String place, boolean inferred) {}
