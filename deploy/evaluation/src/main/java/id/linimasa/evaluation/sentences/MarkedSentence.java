package id.linimasa.evaluation.sentences;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence without its marks, and the dated claims that they mark.
 *
 * <p>A mark is <code>{D1:date words|type|status}</code> for the date of claim 1, or <code>{V1:…}</code>, <code>{S1:…}</code>, <code>{P1:…}</code>,
 * <code>{A1:…}</code>, <code>{J1:…}</code> for its verb, subject, pronoun, actor and place, or <code>{T:…}</code> for a date that dates no claim.
 */
public record MarkedSentence(String text, List<Dated> claims) {
    private static final Pattern OPENING = Pattern.compile("\\{([A-Z])(\\d*):");
    private static final int DATE_PARTS = 3;

    public MarkedSentence {
        claims = List.copyOf(claims);
    }

    /**
     * A claim's date.
     *
     * @param words as they stand in the text
     * @param type the event's type, as messages have it
     * @param subjects what the event happens to, in the sentence's words
     */
    public record Dated(String words, String type, List<String> subjects) {
        public Dated {
            subjects = List.copyOf(subjects);
        }

        Dated of(List<String> others) {
            return new Dated(words, type, others);
        }
    }

    /** Reads a line; throws {@link IllegalArgumentException} that says what is wrong with it. */
    public static MarkedSentence parse(String line) {
        StringBuilder text = new StringBuilder();
        Map<String, Dated> claims = new LinkedHashMap<>();
        Map<Character, List<String>> subjects = new HashMap<>();
        Deque<Mark> open = new ArrayDeque<>();
        Matcher opening = OPENING.matcher(line);
        int index = 0;
        while (index < line.length()) {
            char sign = line.charAt(index);
            if (sign == '{') {
                if (!opening.region(index, line.length()).lookingAt()) {
                    throw new IllegalArgumentException("no mark begins at column " + (index + 1));
                }
                open.push(new Mark(opening.group(1), opening.group(2), text.length()));
                index = opening.end();
            } else if (sign == '}') {
                if (open.isEmpty()) {
                    throw new IllegalArgumentException("no mark ends at column " + (index + 1));
                }
                close(open.pop(), text, claims, subjects);
                index++;
            } else {
                text.append(sign);
                index++;
            }
        }
        if (!open.isEmpty()) {
            throw new IllegalArgumentException("a mark does not end");
        }
        return new MarkedSentence(
                text.toString(),
                claims.entrySet().stream()
                        .map(claim -> claim.getValue().of(subjects.getOrDefault(numberOf(claim.getKey()), List.of())))
                        .toList());
    }

    private static char numberOf(String claim) {
        return claim.isEmpty() ? ' ' : claim.charAt(0);
    }

    private static void close(
            Mark mark, StringBuilder text, Map<String, Dated> claims, Map<Character, List<String>> subjects) {
        if (mark.kind().equals("S")) {
            String subject = text.substring(mark.start());
            for (char claim : mark.claims().toCharArray()) {
                subjects.computeIfAbsent(claim, each -> new ArrayList<>()).add(subject);
            }
        }
        if (!mark.kind().equals("D")) {
            return;
        }
        String[] parts = text.substring(mark.start()).split("\\|", -1);
        if (parts.length != DATE_PARTS) {
            throw new IllegalArgumentException("a date's mark has words, type and status");
        }
        text.setLength(mark.start());
        text.append(parts[0]);
        claims.put(mark.claims() + " " + claims.size(), new Dated(parts[0], parts[1], List.of()));
    }

    private record Mark(String kind, String claims, int start) {}
}
