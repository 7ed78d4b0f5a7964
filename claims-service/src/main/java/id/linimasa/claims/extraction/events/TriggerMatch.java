package id.linimasa.claims.extraction.events;

import id.linimasa.claims.extraction.language.RuleOrigin;
import id.linimasa.claims.extraction.language.Trigger;

/**
 * A trigger in the text.
 *
 * @param start index of its first token
 * @param end index of the token after its last one
 * @param reach index of the token after what had to stand behind it
 * @param origin the pattern that fits
 */
record TriggerMatch(int start, int end, int reach, Trigger trigger, RuleOrigin origin) {
    /** How readily another trigger at the same place is taken instead. */
    int weakness() {
        return switch (trigger.form()) {
            case SPARE -> 2;
            case WEAK -> 1;
            case VERB, NOUN, LIGHT, NOT, EMPTY -> 0;
        };
    }
}
