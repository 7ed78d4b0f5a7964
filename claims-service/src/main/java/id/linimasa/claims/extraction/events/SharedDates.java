package id.linimasa.claims.extraction.events;

import id.linimasa.claims.extraction.ResolvedDate;
import id.linimasa.claims.extraction.ResolvedDate.Basis;
import id.linimasa.claims.extraction.language.Lexicon.Entry;
import id.linimasa.claims.extraction.language.TaggedText;
import id.linimasa.claims.extraction.language.WordClass;
import id.linimasa.claims.extraction.text.Token;
import java.util.List;

/** Tells which of a sentence's dates count where several belong to one verb: not those said again beside it, nor those of another clause. */
final class SharedDates {
    private static final int APPOSITION_REACH = 4;
    private static final int FAR = 3;

    private final TaggedText text;
    private final DateBinding binding;
    private final List<DatedTokens> dates;

    SharedDates(TaggedText text, DateBinding binding, List<DatedTokens> dates) {
        this.text = text;
        this.binding = binding;
        this.dates = dates;
    }

    /** Whether a date of {@code head} is one more day of it, or its only one. */
    boolean counts(DatedTokens date, Head head) {
        return dates.size() == 1 || !(isSaidAgain(date, head) || isNarrowed(date, head) || isAside(date, head));
    }

    private boolean belongsTo(DatedTokens date, Head head) {
        return binding.headOf(date).filter(head::equals).isPresent();
    }

    /** Whether a date is said again more exactly beside it: "early this year, on 4 May". */
    private boolean isNarrowed(DatedTokens date, Head head) {
        return dates.stream()
                .anyMatch(other -> other.start() >= date.end()
                        && isApposed(date, other)
                        && holds(date.expression().date(), other.expression().date())
                        && belongsTo(other, head));
    }

    private static boolean holds(ResolvedDate coarse, ResolvedDate fine) {
        return coarse.earliest() != null
                && coarse.latest() != null
                && fine.earliest() != null
                && fine.latest() != null
                && !coarse.edtf().equals(fine.edtf())
                && !fine.earliest().isBefore(coarse.earliest())
                && !fine.latest().isAfter(coarse.latest());
    }

    /** Whether a distance, as in "a year earlier, on 4 May 2020", only says how far off the full date beside it is. */
    private boolean isSaidAgain(DatedTokens date, Head head) {
        return date.expression().date().basis() == Basis.RELATIVE
                && dates.stream()
                        .filter(other -> isOfCalendar(date, other))
                        .anyMatch(other -> isApposed(date, other) && belongsTo(other, head));
    }

    private static boolean isOfCalendar(DatedTokens date, DatedTokens other) {
        Basis basis = other.expression().date().basis();
        return basis == Basis.EXPLICIT || (basis != Basis.RELATIVE && other.start() >= date.end());
    }

    /** Whether a date stands in another clause than the head, which has a date of its own: "closed in May, a week after the meeting of 25 April". */
    private boolean isAside(DatedTokens date, Head head) {
        return head instanceof Head.Event
                && date.start() >= head.end()
                && dates.stream()
                        .anyMatch(other -> other.start() >= head.end()
                                && other.end() <= date.start()
                                && (opensClause(other.end(), date.start()) || isFar(other.end(), date.start()))
                                && belongsTo(other, head));
    }

    /** Whether so many words stand between two dates that they say something else. */
    private boolean isFar(int from, int to) {
        int words = 0;
        for (int index = from; index < to; index++) {
            boolean small = text.token(index).kind() == Token.Kind.WORD
                    && !text.token(index).capitalised()
                    && !text.is(index, WordClass.PREPOSITION)
                    && !text.is(index, WordClass.ARTICLE)
                    && !text.is(index, WordClass.AND);
            words += small ? 1 : 0;
        }
        return words >= FAR;
    }

    private boolean opensClause(int from, int to) {
        for (int index = from; index < to; index++) {
            String bound = text.entry(index, WordClass.BOUND).map(Entry::value).orElse("");
            boolean relative = text.is(index, WordClass.RELATIVE)
                    && text.token(index - 1).word().equals(",");
            if (relative || bound.equals("before") || bound.equals("after")) {
                return true;
            }
        }
        return false;
    }

    private boolean isApposed(DatedTokens one, DatedTokens other) {
        int from = Math.min(one.end(), other.end());
        int to = Math.max(one.start(), other.start());
        return from < to
                && to - from <= APPOSITION_REACH
                && !text.has(from, to, WordClass.CLAUSE)
                && text.tokens().subList(from, to).stream()
                        .anyMatch(token -> token.word().equals(","));
    }
}
