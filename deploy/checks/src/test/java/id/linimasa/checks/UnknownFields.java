package id.linimasa.checks;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The fields of a Kubernetes manifest that the models of its API do not know: what they could not place is in their additional properties. */
final class UnknownFields {
    private static final String UNPLACED = "additionalProperties";

    private final List<String> found = new ArrayList<>();

    private UnknownFields() {}

    /** Their paths from the root of the manifest, with list positions left out. */
    static List<String> of(Object model) {
        UnknownFields fields = new UnknownFields();
        fields.visit(model, "");
        return List.copyOf(fields.found);
    }

    private void visit(Object value, String path) {
        if (value instanceof Collection<?> elements) {
            elements.forEach(element -> visit(element, path));
        } else if (value instanceof Map<?, ?> entries) {
            entries.forEach((key, entry) -> visit(entry, path + key + "."));
        } else if (value != null && value.getClass().getName().startsWith("io.fabric8.kubernetes.api.model")) {
            for (Class<?> type = value.getClass(); type != null && type != Object.class; type = type.getSuperclass()) {
                visitFields(value, type, path);
            }
        }
    }

    private void visitFields(Object model, Class<?> type, String path) {
        for (Field field : type.getDeclaredFields()) {
            if (Modifier.isStatic(field.getModifiers()) || type.isEnum()) {
                continue;
            }
            Object value = valueOf(model, field);
            if (field.getName().equals(UNPLACED)) {
                ((Map<?, ?>) value).keySet().forEach(key -> found.add(path + key));
            } else {
                visit(value, path + field.getName() + ".");
            }
        }
    }

    private static Object valueOf(Object model, Field field) {
        try {
            field.setAccessible(true);
            return field.get(model);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
