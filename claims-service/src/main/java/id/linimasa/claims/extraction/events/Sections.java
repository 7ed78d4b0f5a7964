package id.linimasa.claims.extraction.events;

import id.linimasa.claims.extraction.sentences.Sentence;
import java.util.List;

/** Where the paragraph of each sentence begins, and which heading stands above it. */
final class Sections {
    private final int[] openings;
    private final int[] headings;

    Sections(List<Sentence> sentences) {
        openings = new int[sentences.size()];
        headings = new int[sentences.size()];
        int heading = 0;
        for (int index = 0; index < openings.length; index++) {
            boolean goesOn = index > 0
                    && sentences.get(index - 1).line() == sentences.get(index).line();
            openings[index] = goesOn ? openings[index - 1] : index;
            headings[index] = heading;
            heading = sentences.get(index).kind() == Sentence.Kind.HEADING ? index : heading;
        }
    }

    /** The first sentence of the paragraph of sentence {@code index}. */
    int openingOf(int index) {
        return openings[index];
    }

    /** The last heading before sentence {@code index}, or the first sentence. */
    int headingOf(int index) {
        return headings[index];
    }
}
