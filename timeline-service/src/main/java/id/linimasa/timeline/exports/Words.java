package id.linimasa.timeline.exports;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.regex.Pattern;

/** What people read of an export, in one language; the words themselves are data. */
public final class Words {
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final String OPEN = "…";

    private final Locale locale;
    private final ResourceBundle bundle;

    private Words(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(
                "id.linimasa.timeline.exports.words",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** Those of a language that there are words of. */
    public static Words of(String language) {
        return new Words(Locale.forLanguageTag(language));
    }

    /** ISO 639-1. */
    String language() {
        return locale.getLanguage();
    }

    String say(String key, Object... parts) {
        return new MessageFormat(bundle.getString(key), locale).format(parts);
    }

    /** A code of messages in words; the code itself if a later version has added it. */
    String code(String kind, String code) {
        try {
            return bundle.getString(kind + "." + code);
        } catch (MissingResourceException e) {
            return PlainText.line(code);
        }
    }

    /** The subject, what happened to it, and what a reader must know of that. */
    String headline(ExportedEntry entry) {
        String notes = ", "
                + String.join(
                        ", ",
                        entry.statuses().stream()
                                .map(status -> code("status", status))
                                .toList());
        return say(
                entry.disputed() ? "headline.disputed" : "headline",
                PlainText.line(entry.subject()),
                code("type", entry.type()),
                notes.substring(2));
    }

    /** The date of an entry, exactly as precise as it is; EDTF where a part of it is unspecified. */
    String date(ExportedEntry entry) {
        String[] parts = entry.edtf().split("/", -1);
        if (parts.length > 2 || !List.of(parts).stream().allMatch(Words::isKnown)) {
            return PlainText.line(entry.edtf());
        }
        return parts.length == 1 ? part(parts[0]) : part(parts[0]) + " – " + part(parts[1]);
    }

    private static boolean isKnown(String part) {
        return isOpen(part)
                || YEAR.matcher(part).matches()
                || MONTH.matcher(part).matches()
                || DAY.matcher(part).matches();
    }

    private static boolean isOpen(String part) {
        return part.equals("..") || part.isEmpty();
    }

    private String part(String part) {
        if (isOpen(part)) {
            return OPEN;
        }
        if (YEAR.matcher(part).matches()) {
            return Year.parse(part).toString();
        }
        return MONTH.matcher(part).matches()
                ? YearMonth.parse(part).format(DateTimeFormatter.ofPattern("LLLL uuuu", locale))
                : LocalDate.parse(part).format(DateTimeFormatter.ofPattern("d MMMM uuuu", locale));
    }
}
