package id.linimasa.claims.extraction.events;

import id.linimasa.claims.extraction.language.Trigger;

/** What a date can belong to in its sentence. */
sealed interface Head {
    int start();

    int end();

    /** An event. */
    record Event(TriggerMatch match) implements Head {
        @Override
        public int start() {
            return match.start();
        }

        @Override
        public int end() {
            return match.end();
        }

        boolean isNoun() {
            return match.trigger().form() == Trigger.Form.NOUN;
        }
    }

    /** An announcement of an event. */
    record Announcement(int start, int end) implements Head {}

    /** An utterance: its day is no event's. */
    record Utterance(int start, int end) implements Head {}
}
