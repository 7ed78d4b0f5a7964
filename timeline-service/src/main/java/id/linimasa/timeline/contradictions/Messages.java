package id.linimasa.timeline.contradictions;

import id.linimasa.timeline.resolution.Table;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The texts of one language, read from {@code language/}; a text that is missing is an error when the service starts. */
final class Messages {
    private final Locale locale;
    private final String file;
    private final Map<String, String> texts = new HashMap<>();

    Messages(String language) {
        locale = Locale.forLanguageTag(language);
        file = "/language/" + language + "/messages.tsv";
        Table.read(file, "key", "text")
                .rows()
                .forEach(row -> texts.put(row.values().get(0), row.values().get(1)));
    }

    /** The text with its parts filled in. */
    String say(String key, Map<String, String> parts) {
        String said = text(key);
        for (Map.Entry<String, String> part : new TreeMap<>(parts).entrySet()) {
            said = said.replace("{" + part.getKey() + "}", part.getValue());
        }
        return said;
    }

    String text(String key) {
        String text = texts.get(key);
        if (text == null) {
            throw new IllegalStateException(file + ": no text for " + key);
        }
        return text;
    }

    /** The first key if it has a text, else the second. */
    String keyOr(String key, String otherwise) {
        return texts.containsKey(key) ? key : otherwise;
    }

    /** The country of a place as people call it in the middle of a sentence. */
    String place(String code) {
        String country = code.substring(0, 2);
        String named = texts.get("place." + country);
        return named == null ? new Locale.Builder().setRegion(country).build().getDisplayCountry(locale) : named;
    }
}
