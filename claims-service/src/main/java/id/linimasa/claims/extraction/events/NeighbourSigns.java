package id.linimasa.claims.extraction.events;

import id.linimasa.claims.extraction.language.TaggedText;
import id.linimasa.claims.extraction.language.WordClass;
import id.linimasa.claims.extraction.subjects.Mention;
import id.linimasa.claims.extraction.text.Token;

/** Says of a candidate what the words and signs right beside it tell. */
final class NeighbourSigns {
    private final TaggedText text;

    NeighbourSigns(TaggedText text) {
        this.text = text;
    }

    void describe(SubjectCandidate candidate) {
        Mention mention = candidate.mention();
        int before = mention.start() - 1;
        int behind = mention.end();
        if (candidate.named()) {
            candidate.addIf(isAt(before, "(") || (isAt(before, ",") && isAt(behind, ",")), SubjectFeature.BRACKETED);
            candidate.addIf(isAt(behind, ":"), SubjectFeature.LABEL);
        }
        boolean behindPlace = before >= 0
                && text.is(before, WordClass.PLACE)
                && text.token(before).capitalised();
        boolean besidePlace =
                behindPlace || (isAt(behind, ",") && behind + 1 < text.size() && text.is(behind + 1, WordClass.PLACE));
        candidate.addIf(besidePlace, SubjectFeature.BESIDE_PLACE);
        candidate.addIf(
                (behind < text.size() && text.is(behind, WordClass.SAY))
                        || (before >= 0 && text.is(before, WordClass.SAY)),
                SubjectFeature.SAYS);
        candidate.addIf(
                !candidate.has(SubjectFeature.OPENS_SENTENCE) && isInCapitals(mention), SubjectFeature.CAPITALS);
    }

    private boolean isInCapitals(Mention mention) {
        for (int index = mention.start(); index < mention.end(); index++) {
            Token token = text.token(index);
            if (token.kind() == Token.Kind.WORD && !token.capitalised()) {
                return false;
            }
        }
        return true;
    }

    private boolean isAt(int index, String sign) {
        return index >= 0 && index < text.size() && text.token(index).word().equals(sign);
    }
}
