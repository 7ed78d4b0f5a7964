package id.linimasa.claims.contract;

/** The contracts that this service produces. Their schemas and golden examples are in {@code contracts/}. */
public enum Contract {
    POLICY_EVENT("policy-events", "linimasa.policy-event.stated", "urn:linimasa:contract:policy-event:1.0"),
    EXTRACTION_OUTCOME(
            "extraction-outcomes",
            "linimasa.extraction-outcome.recorded",
            "urn:linimasa:contract:extraction-outcome:1.0");

    private final String topic;
    private final String type;
    private final String dataschema;

    Contract(String topic, String type, String dataschema) {
        this.topic = topic;
        this.type = type;
        this.dataschema = dataschema;
    }

    public String topic() {
        return topic;
    }

    /** CloudEvents {@code type}. */
    public String type() {
        return type;
    }

    /** CloudEvents {@code dataschema}, which carries the version. */
    public String dataschema() {
        return dataschema;
    }
}
