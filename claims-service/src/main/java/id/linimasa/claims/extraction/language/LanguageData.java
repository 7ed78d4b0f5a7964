package id.linimasa.claims.extraction.language;

import java.util.List;
import java.util.Map;

/**
 * The files of one language's folder, already read.
 *
 * @param code ISO 639-1
 * @param files content by file name, such as {@code words.tsv}
 */
public record LanguageData(String code, Map<String, String> files) {
    /** The names of the files that every language has. */
    public static final List<String> FILES = List.of(
            "inflections.tsv",
            "words.tsv",
            "names.tsv",
            "nouns.tsv",
            "places.tsv",
            "furniture.tsv",
            "holidays.tsv",
            "dates.tsv",
            "rules.tsv",
            "triggers.tsv");

    public LanguageData {
        files = Map.copyOf(files);
    }

    String content(String name) {
        String content = files.get(name);
        if (content == null) {
            throw new DataFault(path(name), 1, "the file is missing");
        }
        return content;
    }

    String path(String name) {
        return "language/" + code + "/" + name;
    }
}
