package id.linimasa.timeline.projection;

import java.util.List;

/** The channels of this service. A channel has the name of its topic. */
final class Channels {
    static final List<String> INCOMING = List.of("articles", "policy-events", "extraction-outcomes");

    private Channels() {}
}
