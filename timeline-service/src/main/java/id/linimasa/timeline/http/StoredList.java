package id.linimasa.timeline.http;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonSerializable;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.AbstractList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list that is served in the JSON that the database gives, and is read only if somebody looks into it: most answers pass it on as it is. */
public final class StoredList<T> extends AbstractList<T> implements JsonSerializable {
    private final String json;
    private final ObjectReader reader;
    private volatile @Nullable List<T> read;

    /**
     * A list.
     *
     * @param json an array
     * @param reader reads it as a list of what is in it
     */
    public StoredList(String json, ObjectReader reader) {
        this.json = json;
        this.reader = reader;
    }

    /** Of what is in it, each as JSON. */
    public static <T> StoredList<T> of(List<String> parts, ObjectReader reader) {
        return new StoredList<>("[" + String.join(",", parts) + "]", reader);
    }

    @Override
    public T get(int index) {
        return read().get(index);
    }

    @Override
    public int size() {
        return read().size();
    }

    private List<T> read() {
        List<T> known = read;
        if (known == null) {
            try {
                known = reader.readValue(json);
            } catch (JsonProcessingException e) {
                throw new UncheckedIOException("what is stored cannot be read", e);
            }
            read = known;
        }
        return known;
    }

    @Override
    public void serialize(JsonGenerator generator, SerializerProvider provider) throws IOException {
        generator.writeRawValue(json);
    }

    @Override
    public void serializeWithType(JsonGenerator generator, SerializerProvider provider, TypeSerializer types)
            throws IOException {
        serialize(generator, provider);
    }
}
