package id.linimasa.timeline.http;

import id.linimasa.timeline.http.Problems.Violation;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The query parameters of one request, read strictly. A resource asks for each parameter that it knows; {@link #check()} then refuses the request if a
 * value was malformed, given twice, or if the client sent a parameter that nobody asked for. All faults are told at once.
 */
public final class Parameters {
    /** The most items that one page holds. */
    public static final int LARGEST_LIMIT = 500;

    /** The languages that people read answers in; the first one if they name none. */
    public static final List<String> LANGUAGES = List.of("id", "en");

    private static final int DEFAULT_LIMIT = 50;
    private static final int LONGEST_TEXT = 500;
    private static final String PLAIN = "a text of 1 to " + LONGEST_TEXT + " characters without control characters";
    private static final String CURSOR = "cursor";
    private static final String LIMIT = "limit";
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern JURISDICTION = Pattern.compile("[A-Z]{2}(-[A-Z0-9]{1,3})?");

    private final MultivaluedMap<String, String> given;
    private final String path;
    private final Set<String> asked = new HashSet<>();
    private final List<Violation> violations = new ArrayList<>();

    public Parameters(UriInfo uri) {
        given = uri.getQueryParameters();
        path = uri.getPath();
    }

    /**
     * How much of a list, and from where.
     *
     * @param after the last place that the client has seen
     * @param scope the list and its filters, which a cursor is bound to
     */
    public record Paging<P>(int limit, Optional<P> after, String scope) {}

    /** Any text, as it is. */
    public Optional<String> text(String name) {
        return value(name, PLAIN, Parameters::plain);
    }

    /** A UUID in its canonical form. */
    public Optional<UUID> id(String name) {
        return value(name, "a UUID", Parameters::uuid);
    }

    /**
     * A UUID in the path.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 naming {@code id}
     */
    public static UUID pathId(String text) {
        return uuid(text).orElseThrow(() -> Problems.invalidParameters(List.of(new Violation("id", "must be a UUID"))));
    }

    /**
     * A text in the path.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 naming {@code name}
     */
    public static String pathText(String name, String text) {
        return plain(text)
                .orElseThrow(() -> Problems.invalidParameters(List.of(new Violation(name, "must be " + PLAIN))));
    }

    /** One of the given words. */
    public Optional<String> oneOf(String name, List<String> allowed) {
        return value(name, "one of " + String.join(", ", allowed), word -> Optional.of(word)
                .filter(allowed::contains));
    }

    /** A value of another form, which {@code reading} gives nothing for if it is malformed. */
    public <T> Optional<T> read(String name, String expected, Function<String, Optional<T>> reading) {
        return value(name, expected, reading);
    }

    /** The same for a value that came in a header. */
    public <T> Optional<T> given(String name, String text, String expected, Function<String, Optional<T>> reading) {
        Optional<T> read = reading.apply(text);
        if (read.isEmpty()) {
            violations.add(new Violation(name, "must be " + expected));
        }
        return read;
    }

    /** {@code true} or {@code false}. */
    public Optional<Boolean> truth(String name) {
        return oneOf(name, List.of("true", "false")).map(Boolean::valueOf);
    }

    /** The language of what people read, one of {@link #LANGUAGES}. */
    public String language() {
        return oneOf("language", LANGUAGES).orElse(LANGUAGES.get(0));
    }

    /** When what is answered was known. */
    public AsOf asOf() {
        return value(AsOf.NAME, AsOf.EXPECTED, AsOf::parse).orElse(AsOf.NOW);
    }

    /** A place where a policy event takes effect. */
    public Optional<String> jurisdiction(String name) {
        return value(name, "an ISO 3166 code such as ID or ID-JK, or EU", code -> Optional.of(code)
                .filter(JURISDICTION.asMatchPredicate()));
    }

    /** The first and last day, both inclusive and both optional, of the parameters {@code from} and {@code to}. */
    public Days days() {
        Optional<LocalDate> from = value("from", "a day such as 2023-10-04", Parameters::day);
        Optional<LocalDate> to = value("to", "a day such as 2023-10-04", Parameters::day);
        if (from.isPresent() && to.isPresent() && from.get().isAfter(to.get())) {
            violations.add(new Violation("to", "must not be before from"));
        }
        return new Days(from, to);
    }

    /** Inclusive bounds. */
    public record Days(Optional<LocalDate> from, Optional<LocalDate> to) {
        /** Whether any day is excluded. */
        public boolean bounded() {
            return from.isPresent() || to.isPresent();
        }
    }

    /**
     * The parameters {@code limit} and {@code cursor}.
     *
     * @param place reads the sort keys of the list, or gives nothing if they are of another form
     */
    public <P> Paging<P> paging(Function<Cursor, Optional<P>> place) {
        return paging(place, DEFAULT_LIMIT);
    }

    /** The same for a list that is given out in larger pages, if the client does not say how large. */
    public <P> Paging<P> paging(Function<Cursor, Optional<P>> place, int defaultLimit) {
        int limit = value(LIMIT, "a number from 1 to " + LARGEST_LIMIT, Parameters::limit)
                .orElse(defaultLimit);
        String scope = scope();
        Optional<P> after =
                value(CURSOR, "the next of an answer with the same filters", text -> Cursor.opened(text, scope)
                        .flatMap(place));
        return new Paging<>(limit, after, scope);
    }

    /**
     * Ends the reading.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400, naming every fault
     */
    public void check() {
        given.keySet().stream()
                .filter(name -> !asked.contains(name))
                .sorted()
                .map(name -> new Violation(
                        name,
                        "no such parameter; there are "
                                + String.join(", ", asked.stream().sorted().toList())))
                .forEach(violations::add);
        if (!violations.isEmpty()) {
            throw Problems.invalidParameters(violations);
        }
    }

    private <T> Optional<T> value(String name, String expected, Function<String, Optional<T>> reading) {
        asked.add(name);
        List<String> values = given.getOrDefault(name, List.of());
        if (values.isEmpty()) {
            return Optional.empty();
        }
        if (values.size() > 1) {
            violations.add(new Violation(name, "must be given once"));
            return Optional.empty();
        }
        Optional<T> read = reading.apply(values.get(0));
        if (read.isEmpty()) {
            violations.add(new Violation(name, "must be " + expected));
        }
        return read;
    }

    /** The path and all filters in one order; how many items a page holds may change from page to page. */
    private String scope() {
        TreeMap<String, List<String>> filters = new TreeMap<>(given);
        filters.remove(CURSOR);
        filters.remove(LIMIT);
        return path + filters;
    }

    private static Optional<String> plain(String text) {
        return Optional.of(text)
                .filter(t -> !t.isBlank() && t.length() <= LONGEST_TEXT)
                .filter(t -> t.codePoints()
                        .noneMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE));
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text)).filter(id -> id.toString().equalsIgnoreCase(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return DAY.matcher(text).matches() && !text.startsWith("0000")
                    ? Optional.of(LocalDate.parse(text))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> limit(String text) {
        try {
            return Optional.of(Integer.parseInt(text)).filter(n -> n >= 1 && n <= LARGEST_LIMIT);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
