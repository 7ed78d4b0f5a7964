package id.linimasa.claims.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** Writes the values of messages. Everything that a value holds is text, number, list or record, so that writing it cannot fail. */
public final class ContractJson {
    private static final ObjectWriter WRITER = JsonMapper.builder().build().writer();

    private ContractJson() {}

    /** The value as UTF-8. */
    public static byte[] bytes(Record value) {
        try {
            return WRITER.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(
                    "not a value of a contract: " + value.getClass().getName(), e);
        }
    }
}
