package id.linimasa.claims.extraction.subjects;

import id.linimasa.claims.extraction.catalogue.CatalogueEntry.Kind;
import id.linimasa.claims.extraction.dates.DateMatch;
import id.linimasa.claims.extraction.language.TaggedText;
import id.linimasa.claims.extraction.language.WordClass;
import id.linimasa.claims.extraction.sentences.Sentence;
import id.linimasa.claims.extraction.subjects.Mention.Source;
import id.linimasa.claims.extraction.subjects.NameFinder.Span;
import id.linimasa.claims.extraction.text.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds everything that an article names, sentence by sentence. One object an article. */
public final class ArticleSubjects {
    private final TaggedText text;
    private final List<Sentence> sentences;
    private final List<List<Mention>> mentions = new ArrayList<>();
    private final BitSet taken = new BitSet();
    private final BitSet persons = new BitSet();
    private final CommonWords common;
    private final NameFinder names;
    private final NameContext context;
    private final RuleNameFinder ruleNames;
    private final LocalNames local;

    private ArticleSubjects(TaggedText text, List<Sentence> sentences, BitSet verbs) {
        this.text = text;
        this.sentences = sentences;
        this.common = new CommonWords(text);
        this.names = new NameFinder(text, sentences, verbs);
        this.context = new NameContext(text);
        this.ruleNames = new RuleNameFinder(text);
        this.local = new LocalNames(text);
    }

    /** The mentions of each sentence in order, none inside another; {@code matches} are its dates and rules, {@code verbs} the tokens of its verbs; those of persons' names are added to {@code persons}. */
    public static List<List<Mention>> in(
            TaggedText text,
            List<Sentence> sentences,
            List<List<DateMatch>> matches,
            MentionFinder finder,
            BitSet verbs,
            BitSet persons) {
        ArticleSubjects article = new ArticleSubjects(text, sentences, verbs);
        for (int i = 0; i < sentences.size(); i++) {
            article.addKnown(sentences.get(i), matches.get(i), finder);
        }
        for (int i = 0; i < sentences.size(); i++) {
            if (article.hasProse(i)) {
                article.addNames(i);
            }
        }
        for (int i = 0; i < sentences.size(); i++) {
            article.addAcronyms(article.mentions.get(i));
        }
        article.local.join();
        new HeadingNames(text, article.taken, article.local.byFirstWord()).addTo(article.mentions, sentences);
        article.unify();
        ActivityFinder activities = new ActivityFinder(text, article.taken, verbs);
        for (int i = 0; i < sentences.size(); i++) {
            if (sentences.get(i).kind() != Sentence.Kind.FURNITURE) {
                article.mentions.get(i).addAll(activities.findIn(sentences.get(i)));
                article.mentions.get(i).sort(Comparator.comparingInt(Mention::start));
            }
        }
        activities.completeAll(article.mentions);
        Rates rates = new Rates(text);
        article.mentions.forEach(found -> found.replaceAll(rates::rated));
        persons.or(article.persons);
        return article.mentions;
    }

    private boolean hasProse(int index) {
        Sentence sentence = sentences.get(index);
        return switch (sentence.kind()) {
            case PROSE, ITEM -> true;
            case HEADING -> isMostlyLowerCase(sentence);
            default -> false;
        };
    }

    private boolean isMostlyLowerCase(Sentence sentence) {
        int lower = 0;
        int words = 0;
        for (int index = sentence.firstToken() + 1; index < sentence.endToken(); index++) {
            if (text.token(index).kind() == Token.Kind.WORD) {
                words++;
                lower += text.token(index).capitalised() ? 0 : 1;
            }
        }
        return lower * 2 > words;
    }

    private void addKnown(Sentence sentence, List<DateMatch> matches, MentionFinder finder) {
        List<Mention> found = new ArrayList<>();
        mentions.add(found);
        for (DateMatch match : matches) {
            taken.set(match.start(), match.end());
        }
        if (sentence.kind() == Sentence.Kind.FURNITURE) {
            return;
        }
        List<DateMatch> rules = DateMatch.among(matches, true);
        found.addAll(finder.findIn(text, sentence.firstToken(), sentence.endToken(), rules));
        found.removeIf(mention -> isEndOfOther(mention, sentence));
        found.forEach(this::take);
        ruleNames.findIn(sentence, taken).forEach(rule -> {
            found.add(rule);
            take(rule);
        });
        found.sort(Comparator.comparingInt(Mention::start));
        found.forEach(local::add);
    }

    /** Whether the word before makes another name of one word that is known: nobody's name but one's own. */
    private boolean isEndOfOther(Mention mention, Sentence sentence) {
        int before = mention.start() - 1;
        if (mention.end() - mention.start() > 1 || before <= sentence.firstToken() || mention.kind() == Kind.RULE) {
            return false;
        }
        Token word = text.token(before);
        return word.kind() == Token.Kind.WORD
                && word.capitalised()
                && word.length() > 1
                && !common.isKnown(before)
                && (text.is(before - 1, WordClass.TITLE)
                        || (before > 1
                                && text.token(before - 1).word().equals(".")
                                && text.is(before - 2, WordClass.TITLE)));
    }

    private void take(Mention mention) {
        taken.set(mention.start(), mention.end());
    }

    private void addNames(int index) {
        List<Mention> found = mentions.get(index);
        for (Span span : names.findIn(sentences.get(index), taken)) {
            if (isOnlyForm(span)) {
                continue;
            }
            Mention before = endingAt(found, span.start());
            if (context.isPerson(span)) {
                local.addPerson(span.start(), span.end());
                persons.set(span.start(), span.end());
            } else if (context.isPlace(span)) {
                taken.set(span.start(), span.end());
                continue;
            } else if (before == null) {
                add(found, mentionOf(span));
            } else if (before.kind() == Kind.OFFERING || before.kind() == Kind.COMPANY) {
                found.remove(before);
                add(found, offeringOf(before, span));
            }
            taken.set(span.start(), span.end());
        }
        found.sort(Comparator.comparingInt(Mention::start));
    }

    private void add(List<Mention> found, Mention mention) {
        found.add(mention);
        local.add(mention);
    }

    private Mention mentionOf(Span span) {
        Source source = span.sure() ? Source.NAME : Source.OPENING;
        boolean facility = span.end() < text.size()
                && !taken.get(span.end())
                && text.entry(span.end(), WordClass.FACILITY)
                        .filter(entry -> entry.value().equals("last"))
                        .isPresent();
        int end = facility ? span.end() + 1 : span.end();
        return new Mention(
                span.start(),
                end,
                LocalNames.subjectOf(text.surface(span.start(), end)),
                context.kindOf(span),
                "",
                "",
                source);
    }

    /** What follows a known name in capitals names something of it: a shop's auction, a phone's newer model. */
    private Mention offeringOf(Mention owner, Span span) {
        String name = text.surface(owner.start(), span.end());
        return new Mention(
                owner.start(),
                span.end(),
                LocalNames.subjectOf(name),
                Kind.OFFERING,
                owner.subject().id(),
                owner.place(),
                Source.NAME);
    }

    private boolean isOnlyForm(Span span) {
        for (int index = span.start(); index < span.end(); index++) {
            if (!text.is(index, WordClass.COMPANY_FORM) && !text.is(index, WordClass.PLACE_HINT)) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable Mention endingAt(List<Mention> found, int index) {
        for (Mention mention : found) {
            if (mention.end() == index) {
                return mention;
            }
        }
        return null;
    }

    private void addAcronyms(List<Mention> found) {
        for (int i = 1; i < found.size(); i++) {
            Mention full = found.get(i - 1);
            Mention acronym = found.get(i);
            boolean bracketed = acronym.start() == full.end() + 1
                    && text.token(full.end()).word().equals("(")
                    && acronym.end() < text.size()
                    && text.token(acronym.end()).word().equals(")");
            if (bracketed) {
                local.addAcronym(full, acronym);
            }
        }
    }

    private void unify() {
        NamesAsWritten written = new NamesAsWritten(text);
        mentions.forEach(found -> found.forEach(written::count));
        for (List<Mention> found : mentions) {
            for (Mention mention : found) {
                if (local.isPerson(mention)) {
                    persons.set(mention.start(), mention.end());
                }
            }
            found.removeIf(local::isPerson);
            found.replaceAll(mention -> written.named(local.canonical(mention)));
        }
    }
}
