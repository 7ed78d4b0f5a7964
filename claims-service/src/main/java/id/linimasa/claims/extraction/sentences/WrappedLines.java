package id.linimasa.claims.extraction.sentences;

import java.util.BitSet;

/**
 * Finds the line ends that only wrap a paragraph at a width, as in mail and in text copied from a narrow page: the next line's first word did not
 * fit any more. A block of lines counts as wrapped where several of its full lines go on with a small letter.
 */
final class WrappedLines {
    private static final int NARROWEST = 40;
    private static final int WIDEST = 120;
    private static final int FEWEST = 2;

    private final String text;
    private final BitSet soft = new BitSet();

    private WrappedLines(String text) {
        this.text = text;
    }

    /** The offsets of the line feeds that end no line of their own. */
    static BitSet in(String text) {
        WrappedLines lines = new WrappedLines(text);
        int block = 0;
        int start = 0;
        int widest = 0;
        while (start <= text.length()) {
            int end = lines.endOfLine(start);
            int length = lines.trimmed(start, end) - start;
            if (length == 0 || end == text.length()) {
                lines.markBlock(block, end, Math.max(widest, length));
                block = end + 1;
                widest = 0;
            }
            widest = Math.max(widest, length);
            start = end + 1;
        }
        return lines.soft;
    }

    private int endOfLine(int start) {
        int end = text.indexOf('\n', start);
        return end < 0 ? text.length() : end;
    }

    private int trimmed(int start, int end) {
        int last = end;
        while (last > start && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        return last;
    }

    private void markBlock(int from, int to, int width) {
        if (width < NARROWEST || width > WIDEST) {
            return;
        }
        BitSet full = new BitSet();
        int inside = 0;
        for (int start = from; start < to; ) {
            int end = endOfLine(start);
            if (end < to && isFull(start, end, width)) {
                full.set(end);
                inside += Character.isLowerCase(text.charAt(end + 1)) ? 1 : 0;
            }
            start = end + 1;
        }
        if (inside >= FEWEST) {
            soft.or(full);
        }
    }

    private boolean isFull(int start, int end, int width) {
        int next = end + 1;
        int word = next;
        while (word < text.length() && !Character.isWhitespace(text.charAt(word))) {
            word++;
        }
        boolean goesOn = word > next && Character.isLetterOrDigit(text.charAt(next));
        boolean titled = start == 0 && !Character.isLowerCase(text.charAt(Math.min(next, text.length() - 1)));
        int last = trimmed(start, end);
        return goesOn && !titled && last > start && !endsSentence(last - 1) && last - start + 1 + word - next > width;
    }

    private boolean endsSentence(int last) {
        return switch (text.charAt(last)) {
            case '.', '!', '?', ':', ';', '"', '\u201D', '\u2026' -> true;
            default -> false;
        };
    }
}
