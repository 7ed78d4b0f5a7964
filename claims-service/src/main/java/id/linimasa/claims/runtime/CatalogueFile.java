package id.linimasa.claims.runtime;

import id.linimasa.claims.extraction.language.DataFault;
import id.linimasa.claims.extraction.rules.RuleExtractor;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * A mounted file of subjects that adds to the service's catalogue. Whether it changed is told by its bytes and not by its time, which mounted
 * files do not always have. Not for several threads.
 */
final class CatalogueFile {
    private static final int LARGEST = 8 << 20;
    private static final int EDITION_DIGITS = 12;

    private final Path path;
    private final RuleExtractor builtIn;
    private byte @Nullable [] read;

    CatalogueFile(Path path, RuleExtractor builtIn) {
        this.path = path;
        this.builtIn = builtIn;
    }

    /**
     * The extractor with the file as it is now, or null where that has not changed since it was last asked for.
     *
     * @throws DataFault naming file and line, or only the file where it cannot be read
     */
    @Nullable
    RuleExtractor changed() {
        byte[] bytes = bytes();
        if (Arrays.equals(bytes, read)) {
            return null;
        }
        read = bytes;
        return builtIn.with(path.toString(), text(bytes), edition(bytes));
    }

    private byte[] bytes() {
        try {
            if (Files.size(path) > LARGEST) {
                throw new DataFault(path.toString(), 1, "the file is longer than " + LARGEST + " bytes");
            }
            return Files.readAllBytes(path);
        } catch (IOException e) {
            read = null;
            throw new DataFault(
                    path.toString(),
                    1,
                    "the file cannot be read: " + e.getClass().getSimpleName());
        }
    }

    private String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new DataFault(path.toString(), 1, "the file is not UTF-8");
        }
    }

    private static String edition(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest).substring(0, EDITION_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
