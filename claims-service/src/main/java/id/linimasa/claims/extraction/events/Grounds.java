package id.linimasa.claims.extraction.events;

import id.linimasa.claims.extraction.EventType;
import id.linimasa.claims.extraction.events.SubjectReader.Found;

/**
 * What an event was read from: enough to explain it and to say how far to trust it.
 *
 * @param distance cost of the way from the trigger to the date
 */
record Grounds(
        TriggerMatch trigger,
        EventType type,
        DatedTokens date,
        int distance,
        Found subject,
        StatusReading status,
        PlaceReading places) {}
