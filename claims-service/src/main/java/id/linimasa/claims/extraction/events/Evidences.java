package id.linimasa.claims.extraction.events;

import id.linimasa.claims.extraction.PolicyEvent.Evidence;
import id.linimasa.claims.extraction.language.TaggedText;
import id.linimasa.claims.extraction.sentences.Sentence;
import id.linimasa.claims.extraction.text.CodePoints;

/** Quotes sentences, with up to 32 code points of what stands around them. */
final class Evidences {
    private static final int CONTEXT = 32;

    private final String text;
    private final CodePoints offsets;

    Evidences(TaggedText text, CodePoints offsets) {
        this.text = text.text();
        this.offsets = offsets;
    }

    Evidence of(Sentence sentence) {
        return new Evidence(
                text.substring(sentence.start(), sentence.end()),
                offsets.offset(sentence.start()),
                offsets.offset(sentence.end()),
                text.substring(before(sentence.start()), sentence.start()),
                text.substring(sentence.end(), after(sentence.end())));
    }

    private int before(int position) {
        int start = position;
        for (int i = 0; i < CONTEXT && start > offsets.start(); i++) {
            start -= Character.charCount(text.codePointBefore(start));
        }
        return start;
    }

    private int after(int position) {
        int end = position;
        for (int i = 0; i < CONTEXT && end < text.length(); i++) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }
}
