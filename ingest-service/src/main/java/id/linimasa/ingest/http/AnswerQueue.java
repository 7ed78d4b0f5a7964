package id.linimasa.ingest.http;

import id.linimasa.ingest.posting.Outcome;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines of a stream that are under way, in their order: they are settled in any order and answered in this one. For one thread. */
final class AnswerQueue {
    private final Deque<Place> places = new ArrayDeque<>();
    private final int mostLines;
    private final long mostBytes;
    private long bytes;

    AnswerQueue(int mostLines, long mostBytes) {
        this.mostLines = mostLines;
        this.mostBytes = mostBytes;
    }

    /** Whether no line more is to be taken. */
    boolean isFull() {
        return places.size() >= mostLines || bytes >= mostBytes;
    }

    boolean isEmpty() {
        return places.isEmpty();
    }

    /** Puts a line at the end, and answers its place, to be told the outcome. */
    Place add(LineSplitter.Line line) {
        Place place = new Place(line.number(), line.length());
        places.addLast(place);
        bytes += place.length;
        return place;
    }

    /** Takes out what can be answered: the lines at the front that are settled. */
    List<AnswerLine> takeSettled() {
        List<AnswerLine> settled = new ArrayList<>();
        for (Place first = places.peekFirst(); first != null && first.outcome != null; first = places.peekFirst()) {
            settled.add(AnswerLine.of(first.line, first.outcome));
            bytes -= first.length;
            places.removeFirst();
        }
        return settled;
    }

    /** Where a line waits for its outcome, or for the outcomes of the lines before it. */
    static final class Place {
        private final long line;
        private final int length;
        private @Nullable Outcome outcome;

        private Place(long line, int length) {
            this.line = line;
            this.length = length;
        }

        void settle(Outcome known) {
            outcome = known;
        }
    }
}
