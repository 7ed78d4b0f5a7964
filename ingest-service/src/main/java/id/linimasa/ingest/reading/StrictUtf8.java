package id.linimasa.ingest.reading;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Decodes UTF-8 and refuses what is none, where Java's own shorthand would put U+FFFD in its place and so change the article. */
final class StrictUtf8 {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private StrictUtf8() {}

    /**
     * The characters, without a leading byte order mark.
     *
     * @throws CharacterCodingException if the bytes are not well-formed UTF-8; overlong forms and encoded surrogates are not
     */
    static CharBuffer decode(byte[] bytes) throws CharacterCodingException {
        CharBuffer characters = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes));
        if (characters.hasRemaining() && characters.charAt(0) == BYTE_ORDER_MARK) {
            characters.get();
        }
        return characters;
    }
}
