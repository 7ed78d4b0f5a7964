package id.linimasa.browser;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Articles about one service that was launched, closed and reopened year after year in many countries: a long history of one subject. */
final class LongHistory {
    static final String SUBJECT = "paypal";

    private static final String NAME = "PayPal";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final int YEARS = 34;
    private static final LocalDate FIRST = LocalDate.of(1991, 1, 4);

    private LongHistory() {}

    /** As many articles as it takes for so many statements, as JSON; about four in five become an entry. */
    static List<String> articles(int statements) {
        List<String> countries = Stream.of(Locale.getISOCountries())
                .map(code -> new Locale("", code).getDisplayCountry(Locale.ENGLISH))
                .filter(name -> name.matches("[A-Z][a-z]+( [A-Z][a-z]+)?"))
                .toList();
        List<String> articles = new ArrayList<>();
        for (int i = 0; i < countries.size() && i * YEARS < statements; i++) {
            articles.add(article(countries.get(i), FIRST.plusDays(i)));
        }
        return articles;
    }

    private static String article(String country, LocalDate first) {
        return """
                {"publisher":"Harbor Ledger","language":"en","publishedAt":"2025-06-02","title":"%s in %s","text":"%s"}""".formatted(NAME, country, history(country, first));
    }

    private static String history(String country, LocalDate first) {
        return Stream.iterate(0, year -> year < YEARS, year -> year + 1)
                .map(year ->
                        "%s %s in %s on %s.".formatted(NAME, verb(year), country, DAY.format(first.plusYears(year))))
                .collect(Collectors.joining(" "));
    }

    private static String verb(int year) {
        if (year == 0) {
            return "was launched";
        }
        return year % 2 == 1 ? "was shut down" : "was reopened";
    }
}
