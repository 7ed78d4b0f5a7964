package id.linimasa.timeline.resolution;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The life of a subject as data: what may happen twice, what precedes what, and which types may tell one happening. Immutable. */
public final class Lifecycle {
    private static final String ANY = "*";

    /**
     * Two types in an order.
     *
     * @param rule what it means for their dates
     */
    public record Order(String first, String second, OrderRule rule) {}

    /** How strict an order is. */
    public enum OrderRule {
        /** The first cannot come after the second. */
        BEFORE,
        /** The first seldom comes after the second. */
        USUALLY,
        /** Dates of both that do not tell which came first are a thing to ask about. */
        APART
    }

    /** Two types under which one happening may be told, at most so many days apart. */
    public record SameHappening(String type, String other, int days) {}

    private final Map<String, TypeRules> rules = new TreeMap<>();
    private final TypeRules others;
    private final List<Order> orders;
    private final List<SameHappening> links;

    /** Read from {@code lifecycle/}; fails with file and line where the data are wrong. */
    public Lifecycle() {
        Table types =
                Table.read("/lifecycle/types.tsv", "type", "between", "within", "together", "plans", "actors", "steps");
        List<StepRules> ofSteps =
                Table.read("/lifecycle/steps.tsv", "type", "step", "named", "between", "within", "given")
                        .rows()
                        .stream()
                        .map(StepRules::of)
                        .toList();
        types.rows().stream()
                .map(TypeRules::of)
                .forEach(its -> rules.put(
                        its.type(),
                        its.with(ofSteps.stream()
                                .filter(rule -> rule.type().equals(its.type()))
                                .toList())));
        others = Optional.ofNullable(rules.get(ANY))
                .orElseThrow(() -> new IllegalStateException(types.file() + ": no line for " + ANY));
        orders = Table.read("/lifecycle/order.tsv", "first", "second", "rule").rows().stream()
                .map(row -> new Order(known(row, 0), known(row, 1), orderRule(row)))
                .toList();
        links = Table.read("/lifecycle/links.tsv", "type", "other", "days").rows().stream()
                .map(row -> new SameHappening(known(row, 0), known(row, 1), row.days(2, "*", Integer.MAX_VALUE)))
                .toList();
        types.rows().forEach(row -> TypeRules.of(row).between().stream()
                .filter(type -> !rules.containsKey(type))
                .forEach(type -> {
                    throw row.wrong("no such type: " + type);
                }));
    }

    /** The rules of a type, of an unknown one too. */
    public TypeRules rules(String type) {
        return rules.getOrDefault(type, others);
    }

    public List<Order> orders() {
        return orders;
    }

    public List<SameHappening> links() {
        return links;
    }

    private static OrderRule orderRule(Table.Row row) {
        return switch (row.values().get(2)) {
            case "before" -> OrderRule.BEFORE;
            case "usually" -> OrderRule.USUALLY;
            case "apart" -> OrderRule.APART;
            default -> throw row.wrong("not a rule: " + row.values().get(2));
        };
    }

    private String known(Table.Row row, int column) {
        String type = row.values().get(column);
        if (!rules.containsKey(type)) {
            throw row.wrong("no such type: " + type);
        }
        return type;
    }
}
