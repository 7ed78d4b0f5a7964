package id.linimasa.timeline.http;

import java.util.Optional;

/** A place in a list that is in the order of a name or a text id. */
public final class NamedPlace {
    private NamedPlace() {}

    /** The name that a cursor holds, or nothing if it holds another kind of key. */
    public static Optional<String> from(Cursor cursor) {
        return Optional.of(cursor.first())
                .filter(name -> !name.isEmpty() && name.indexOf('\0') < 0)
                .filter(name -> cursor.second().isEmpty());
    }
}
