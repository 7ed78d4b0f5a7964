package id.linimasa.claims.extraction.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import id.linimasa.claims.extraction.TestData;
import id.linimasa.claims.extraction.text.Token;
import id.linimasa.claims.extraction.text.Tokeniser;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CatalogueDataTest {
    private static final Catalogue CATALOGUE = TestData.catalogue();

    @Test
    void noNameBelongsToTwoEntries() {
        Map<List<String>, String> owners = new HashMap<>();
        List<String> shared = new ArrayList<>();
        CATALOGUE.entries().forEach(entry -> namesOf(entry).forEach(name -> {
            String other = owners.putIfAbsent(asMatched(name), entry.id());
            if (other != null && !other.equals(entry.id())) {
                shared.add(name + ": " + other + ", " + entry.id());
            }
        }));

        assertThat(shared).isEmpty();
    }

    @Test
    void everyNameFindsItsEntry() {
        CATALOGUE.entries().forEach(entry -> namesOf(entry)
                .forEach(name -> assertThat(CATALOGUE.namedAt(Tokeniser.tokenise(name), 0))
                        .as(name)
                        .hasValueSatisfying(named -> assertThat(named.entry()).isEqualTo(entry))));
    }

    private static Stream<String> namesOf(CatalogueEntry entry) {
        return Stream.concat(Stream.of(entry.name()), entry.aliases().stream());
    }

    private static List<String> asMatched(String name) {
        return Tokeniser.tokenise(name).stream()
                .map(token -> mark(token) + token.word())
                .toList();
    }

    private static String mark(Token token) {
        return token.capitalised() ? "+" : "";
    }
}
