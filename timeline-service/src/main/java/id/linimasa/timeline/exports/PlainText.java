package id.linimasa.timeline.exports;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Text of articles, made harmless where people read it beside text of ours. */
final class PlainText {
    private PlainText() {}

    /**
     * One line: line breaks and other control characters become spaces; dropped are lone surrogates and what XML cannot hold, and the controls that turn
     * the direction of the text that follows (Unicode TR 9: embeddings, overrides, isolates), of which an unclosed one would turn ours as well.
     */
    static String line(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (Character.isISOControl(c) || Character.isWhitespace(c)) {
                if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                    line.append(' ');
                }
            } else if (!turnsDirection(c) && !isNoCharacter(c)) {
                line.appendCodePoint(c);
            }
        });
        return line.toString().strip();
    }

    /** A link that a reader can follow without running anything: http and https only. */
    static Optional<URI> link(@Nullable String url) {
        if (url == null) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(url);
            boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            return web && uri.getHost() != null ? Optional.of(new URI(uri.toASCIIString())) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static boolean turnsDirection(int c) {
        return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }

    private static boolean isNoCharacter(int c) {
        return (c >= 0xD800 && c <= 0xDFFF) || (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    }
}
