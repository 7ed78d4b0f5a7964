package id.linimasa.timeline.http;

import java.util.List;

/** The orders of a list by date. What has no first day stands after all others, and so comes first in the descending one. */
public enum DateOrder {
    ASCENDING("date", ">", ""),
    DESCENDING("-date", "<", " desc");

    /** The values of the parameter {@code sort}. */
    public static final List<String> NAMES = List.of(ASCENDING.name, DESCENDING.name);

    private final String name;
    private final String comparison;
    private final String direction;

    DateOrder(String name, String comparison, String direction) {
        this.name = name;
        this.comparison = comparison;
        this.direction = direction;
    }

    /** The one that the client asks for. */
    public static DateOrder from(Parameters parameters) {
        return from(parameters, ASCENDING);
    }

    /** The one that the client asks for, or this one if it asks for none. */
    public static DateOrder from(Parameters parameters, DateOrder otherwise) {
        return parameters
                .oneOf("sort", NAMES)
                .map(name -> name.equals(DESCENDING.name) ? DESCENDING : ASCENDING)
                .orElse(otherwise);
    }

    /** The condition, starting with {@code and}, that a row stands after a day and an id, which are its two parameters. */
    public String after(String idColumn) {
        return "and (first_day, " + idColumn + ") " + comparison + " (?, ?)";
    }

    /** The clause that puts rows in this order. */
    public String by(String idColumn) {
        return "order by first_day" + direction + ", " + idColumn + direction;
    }
}
