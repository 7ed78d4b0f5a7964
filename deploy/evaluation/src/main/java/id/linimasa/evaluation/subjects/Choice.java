package id.linimasa.evaluation.subjects;

import id.linimasa.claims.extraction.confidence.Feature;
import java.util.List;

/**
 * What an event may have happened to, and which of that is right.
 *
 * @param source the article or sentence
 * @param chosen whether the extractor's choice is right
 * @param weight how much the choice counts among others
 */
public record Choice(String source, List<Option> options, boolean chosen, double weight) {
    public Choice {
        options = List.copyOf(options);
    }

    /** A candidate with what speaks for and against it. */
    public record Option(List<Feature> features, boolean right) {
        public Option {
            features = List.copyOf(features);
        }
    }

    /** Whether a right one is among the candidates. */
    public boolean canBeRight() {
        return options.stream().anyMatch(Option::right);
    }

    /** Whether it tells right from wrong: there are candidates of both sorts. */
    boolean tells() {
        return canBeRight() && !options.stream().allMatch(Option::right);
    }
}
