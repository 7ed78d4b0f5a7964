package id.linimasa.ingest.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Tells the revisions of an article apart: {@code sha256:} and the hexadecimal SHA-256 of everything that an extraction depends on. Two
 * postings with the same hash give the same extraction; {@code ingestedAt} is therefore not part of it.
 *
 * <p>Hashed are text, title, url, publisher, language and publishedAt, in this order and in their canonical forms, each as a netstring: its
 * length in UTF-8 bytes, a colon, the bytes, a comma; a field that is absent is {@code -,}. So no two different articles are hashed from the
 * same bytes.
 */
final class ContentHash {
    private static final byte[] ABSENT = {'-', ','};

    private ContentHash() {}

    static String of(
            String text,
            @Nullable String title,
            @Nullable String url,
            @Nullable String publisher,
            @Nullable String language,
            @Nullable String publishedAt) {
        MessageDigest digest = sha256();
        add(digest, text);
        add(digest, title);
        add(digest, url);
        add(digest, publisher);
        add(digest, language);
        add(digest, publishedAt);
        return "sha256:" + HexFormat.of().formatHex(digest.digest());
    }

    private static void add(MessageDigest digest, @Nullable String field) {
        if (field == null) {
            digest.update(ABSENT);
            return;
        }
        byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
        digest.update((byte) ',');
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
