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

    /** A verb that says of a noun beside it, which names an event, that it came about or is set for a day. */
    record Support(int start, int end) implements Head {}

    /** A verb that moves an event from one day to another. */
    record Postponement(int start, int end) implements Head {}

    /** An utterance or another verb of news: its day is no policy event's. */
    record Other(int start, int end) implements Head {}

    /** A verb of saying behind what was said: its day can only stand behind it. */
    record Quotation(int start, int end) implements Head {}
}
