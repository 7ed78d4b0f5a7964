package id.linimasa.claims.extraction.subjects;

import id.linimasa.claims.extraction.PolicyEvent.Subject;
import id.linimasa.claims.extraction.catalogue.CatalogueEntry.Kind;
import id.linimasa.claims.extraction.language.TaggedText;
import id.linimasa.claims.extraction.language.WordClass;
import id.linimasa.claims.extraction.text.Token;

/** Tells rates of one tax apart: "VAT 11 per cent" and "VAT 12 per cent" are two subjects. */
final class Rates {
    private final TaggedText text;

    Rates(TaggedText text) {
        this.text = text;
    }

    /** The mention with the rate that stands right behind it, or as it is. */
    Mention rated(Mention mention) {
        if (mention.kind() != Kind.ACTIVITY) {
            return mention;
        }
        int index = mention.end();
        if (index < text.size() && text.token(index).word().equals(")")) {
            index++;
        }
        if (index + 1 >= text.size() || text.token(index).number() < 0 || !isPercent(index + 1)) {
            return mention;
        }
        Token number = text.token(index);
        Subject subject = mention.subject();
        return mention.as(
                new Subject(Slug.of(subject.id() + " " + number.word()), subject.name() + " " + number.word() + "%"));
    }

    private boolean isPercent(int index) {
        return text.token(index).word().equals("%")
                || text.entry(index, WordClass.MAGNITUDE)
                        .filter(entry -> entry.value().equals("percent"))
                        .isPresent();
    }
}
