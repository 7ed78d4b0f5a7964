package id.linimasa.claims.extraction.language;

/** Several classes that are asked for together. Immutable. */
public final class WordClasses {
    private final Marks marks;

    private WordClasses(Marks marks) {
        this.marks = marks;
    }

    /** These classes. */
    public static WordClasses of(WordClass... classes) {
        Marks marks = Marks.NONE;
        for (WordClass each : classes) {
            marks = marks.or(Marks.of(each));
        }
        return new WordClasses(marks);
    }

    /** Whether a class is one of them. */
    public boolean has(WordClass wordClass) {
        return Marks.has(marks.classes(), marks.others(), wordClass);
    }

    Marks marks() {
        return marks;
    }
}
