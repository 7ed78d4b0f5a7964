package id.linimasa.claims.extraction.events;

import id.linimasa.claims.extraction.dates.DateMatch;
import id.linimasa.claims.extraction.language.LanguagePack;
import id.linimasa.claims.extraction.language.TaggedText;
import id.linimasa.claims.extraction.language.Trigger.Form;
import id.linimasa.claims.extraction.sentences.Sentence;
import id.linimasa.claims.extraction.subjects.ArticlePhrases;
import java.util.BitSet;
import java.util.List;

/** The noun phrases of an article, between its dates, rules and verbs. */
final class Phrases {
    private Phrases() {}

    static ArticlePhrases in(
            TaggedText text,
            LanguagePack pack,
            List<Sentence> sentences,
            List<List<DateMatch>> matches,
            List<List<TriggerMatch>> triggers,
            BitSet persons) {
        BitSet verbs = new BitSet();
        BitSet nouns = new BitSet();
        triggers.forEach(found -> found.forEach(
                match -> (match.trigger().form() == Form.NOUN ? nouns : verbs).set(match.start(), match.end())));
        BitSet dates = new BitSet();
        dates.or(persons);
        matches.forEach(found -> found.forEach(match -> dates.set(match.start(), match.end())));
        return new ArticlePhrases(
                text, sentences, verbs, dates, nouns, pack.lexicon().headFirst());
    }
}
