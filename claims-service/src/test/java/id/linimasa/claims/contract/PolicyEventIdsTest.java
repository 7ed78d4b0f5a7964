package id.linimasa.claims.contract;

import static org.assertj.core.api.Assertions.assertThat;

import id.linimasa.claims.ScriptedExtractor;
import id.linimasa.claims.extraction.Article;
import id.linimasa.claims.extraction.Extraction;
import java.util.List;
import org.junit.jupiter.api.Test;

class PolicyEventIdsTest {
    private static final String ARTICLE = "882e48e2-f14f-5e23-a7d2-1c7d0bba4b10";

    private final ScriptedExtractor extractor = new ScriptedExtractor();

    @Test
    void idIsTheUuid5OfTheDocumentedName() {
        List<String> ids = ids(ARTICLE, "Closed on 2023-10-04.");

        // uuid5(NAMESPACE_URL, "urn:linimasa:policy-event:<article>:toko-digital:closure:effective:2023-10-04:10-20"),
        // worked out elsewhere.
        assertThat(ids).containsExactly("18ba1d5a-7266-5fa4-9fd5-cf9b4d7c059b");
    }

    @Test
    void sameStatementKeepsItsIdWhenTextAfterItChanges() {
        List<String> ids = ids(ARTICLE, "Closed on 2023-10-04. Corrected.");

        assertThat(ids).isEqualTo(ids(ARTICLE, "Closed on 2023-10-04."));
    }

    @Test
    void statementsThatDifferInArticleDateOrPlaceHaveDifferentIds() {
        String other = "de7df255-4b5a-5e4c-ac88-a03ae66aa57f";

        List<String> ids = List.of(
                ids(ARTICLE, "Closed on 2023-10-04.").get(0),
                ids(ARTICLE, "Closed on 2023-10-05.").get(0),
                ids(ARTICLE, "Closed! on 2023-10-04.").get(0),
                ids(other, "Closed on 2023-10-04.").get(0));

        assertThat(ids).doesNotHaveDuplicates();
    }

    private List<String> ids(String articleId, String text) {
        Article article = new Article(text, null, null, null, null, null);
        Extraction extraction = extractor.extractFrom(article);
        return PolicyEventMessage.of(articleId, "sha256:1", article, extraction, extractor.version()).stream()
                .map(PolicyEventMessage::id)
                .toList();
    }
}
