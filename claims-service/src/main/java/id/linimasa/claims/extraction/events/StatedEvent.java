package id.linimasa.claims.extraction.events;

import id.linimasa.claims.extraction.PolicyEvent;

/** An event with what it was read from. */
record StatedEvent(PolicyEvent event, Grounds grounds) {}
