package id.linimasa.claims.extraction.events;

import id.linimasa.claims.extraction.language.TaggedText;
import id.linimasa.claims.extraction.language.Trigger.Form;
import id.linimasa.claims.extraction.language.WordClass;
import java.util.List;

/** Finds what a date of a sentence dates: in "was issued and took effect on 4 May" both verbs. */
final class DatedHeads {
    private static final int REACH = 3;

    private final TaggedText text;
    private final List<Head> heads;
    private final DateBinding binding;
    private final List<DatedTokens> dates;
    private final SharedDates shared;

    DatedHeads(TaggedText text, List<Head> heads, DateBinding binding, List<DatedTokens> dates) {
        this.text = text;
        this.heads = heads;
        this.binding = binding;
        this.dates = dates;
        this.shared = new SharedDates(text, binding, dates);
    }

    /** The heads whose date {@code date} is: the one that it belongs to, and before that the verb joined to it that has no date of its own. */
    List<Head> of(DatedTokens date) {
        return binding.headOf(date)
                .filter(head -> shared.counts(date, head) && binding.isStatement(head, date))
                .map(head -> with(head, date))
                .orElse(List.of());
    }

    private List<Head> with(Head head, DatedTokens date) {
        return heads.stream()
                .filter(other -> isJoined(other, head) && date.start() >= head.end() && hasNoDate(other))
                .findFirst()
                .map(other -> List.of(other, head))
                .orElse(List.of(head));
    }

    private boolean isJoined(Head one, Head next) {
        return one instanceof Head.Event before
                && next instanceof Head.Event after
                && isPlainVerb(before)
                && isPlainVerb(after)
                && before.match().trigger().type() != after.match().trigger().type()
                && before.end() < after.start()
                && after.start() - before.end() <= REACH
                && text.is(before.end(), WordClass.AND);
    }

    private static boolean isPlainVerb(Head.Event event) {
        Form form = event.match().trigger().form();
        return form == Form.VERB || form == Form.LIGHT;
    }

    private boolean hasNoDate(Head head) {
        return dates.stream()
                .noneMatch(date -> binding.headOf(date).filter(head::equals).isPresent());
    }
}
