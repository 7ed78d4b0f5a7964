package id.linimasa.timeline.contradictions;

import id.linimasa.timeline.resolution.Status;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Says a contradiction in one sentence of one language. Immutable. */
public final class Sentences {
    private static final int MOST_DATES = 6;

    private final Messages messages;
    private final DateWords dateWords;

    /** In the language of that code; fails if it has no texts. */
    public Sentences(String language) {
        messages = new Messages(language);
        dateWords = new DateWords(messages);
        Stream.of(Kind.values()).forEach(kind -> messages.text("kind." + kind.code()));
    }

    /** The sentence, about a subject of that name. */
    public String of(Contradiction contradiction, String subject) {
        List<Side> sides = contradiction.sides();
        Side first = sides.get(0);
        Side last = sides.get(sides.size() - 1);
        boolean ofTwoRoles = contradiction.kind() == Kind.MISSED_PLAN || contradiction.kind() == Kind.DENIED;
        Map<String, String> parts = new HashMap<>();
        parts.put("what", what(contradiction, first, ofTwoRoles ? Status.EFFECTIVE : first.status(), subject));
        parts.put("gap", gap(contradiction.gapInDays()));
        parts.put("dates", dates(ofTwoRoles ? of(sides, Status.EFFECTIVE) : sides, "list.or"));
        parts.put("effective", dates(of(sides, Status.EFFECTIVE), "list.or"));
        parts.put("planned", dates(of(sides, Status.PLANNED), "list.or"));
        parts.put("first", what(contradiction, first, first.status(), subject));
        parts.put("second", what(contradiction, last, last.status(), subject));
        parts.put("firstDates", dates(like(sides, first), "list.or"));
        parts.put("secondDates", dates(like(sides, last), "list.or"));
        String said = messages.say("kind." + contradiction.kind().code(), parts);
        return said.substring(0, said.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT)
                + said.substring(said.offsetByCodePoints(0, 1));
    }

    private String what(Contradiction contradiction, Side side, Status status, String subject) {
        String type = messages.say(messages.keyOr("type." + side.type(), "type.other"), Map.of("subject", subject));
        String role = messages.say("role." + status.code(), Map.of("what", type));
        return contradiction.place().isEmpty()
                ? role
                : messages.say("place", Map.of("what", role, "place", messages.place(contradiction.place())));
    }

    private String gap(long days) {
        String key = days < 2 ? "gap." + days : "gap.many";
        return messages.say(key, Map.of("days", String.valueOf(days)));
    }

    private String dates(List<Side> sides, String joined) {
        List<String> shown = sides.stream()
                .map(side -> dateWords.of(side.date()))
                .distinct()
                .limit(MOST_DATES)
                .toList();
        if (shown.isEmpty()) {
            return "";
        } else if (shown.size() == 1) {
            return shown.get(0);
        }
        String some = String.join(", ", shown.subList(0, shown.size() - 1));
        return messages.say(joined, Map.of("some", some, "last", shown.get(shown.size() - 1)));
    }

    private static List<Side> of(List<Side> sides, Status status) {
        return sides.stream().filter(side -> side.status() == status).toList();
    }

    private static List<Side> like(List<Side> sides, Side one) {
        return sides.stream()
                .filter(side -> side.type().equals(one.type()) && side.status() == one.status())
                .toList();
    }
}
