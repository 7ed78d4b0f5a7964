package id.linimasa.checks;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;

/** A Dockerfile as a list of instructions, each with its arguments on one line. */
record Dockerfile(List<Instruction> instructions) {
    record Instruction(String name, String arguments) {}

    /** Reads the subset of the format that our files use: comments, and lines continued by a backslash. */
    static Dockerfile of(Path file) {
        String joined = Project.read(file).replaceAll("(?m)^\\s*#.*\\n", "").replaceAll("\\\\\\n\\s*", "");
        return new Dockerfile(joined.lines()
                .filter(line -> !line.isBlank())
                .map(line -> line.split("\\s+", 2))
                .map(parts -> new Instruction(parts[0], parts[1]))
                .toList());
    }

    /** The arguments of every instruction of that name. */
    List<String> all(String name) {
        return instructions.stream()
                .filter(instruction -> instruction.name().equals(name))
                .map(Instruction::arguments)
                .toList();
    }

    /** The arguments of the one instruction of that name. */
    String one(String name) {
        List<String> found = all(name);
        if (found.size() != 1) {
            throw new AssertionError("expected one " + name + ", found " + found);
        }
        return found.get(0);
    }

    /** The words of a command in exec form: a JSON array, run without a shell. */
    static List<String> words(String execForm) {
        JsonNode array = Project.yaml(execForm);
        if (!execForm.startsWith("[") || !array.isArray()) {
            throw new AssertionError("not in exec form: " + execForm);
        }
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
