package id.linimasa.claims.extraction.sentences;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Where sentences end as Unicode has it, by language. An iterator is costly to make and cheap to copy. */
final class SentenceBorders {
    private static final Map<String, BreakIterator> BY_LANGUAGE = new ConcurrentHashMap<>();

    private SentenceBorders() {}

    /** An iterator of one's own for texts in a language, ISO 639-1. */
    static BreakIterator of(String language) {
        return BY_LANGUAGE
                .computeIfAbsent(language, code -> BreakIterator.getSentenceInstance(new ULocale(code)))
                .clone();
    }
}
