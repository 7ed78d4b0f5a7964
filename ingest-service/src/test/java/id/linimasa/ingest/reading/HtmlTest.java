package id.linimasa.ingest.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import id.linimasa.ingest.article.Article;
import id.linimasa.ingest.article.Refusal;
import id.linimasa.ingest.article.Reviewed;
import id.linimasa.ingest.article.Violation;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlTest {
    private static final String BODY =
            "<body><article><p>Kementerian Perdagangan menutup layanan Toko Digital pada Rabu, 4 Oktober 2023.</p></article></body>";

    private final ArticleReader reader = new ArticleReader();

    @Test
    void mainTextIsFoundWithoutWhatSurroundsIt() throws IOException {
        Article article = sound(page("news.html"), null);

        assertThat(article.text()).isEqualTo("""
                        Kementerian Perdagangan menutup layanan Toko Digital pada Rabu, 4 Oktober 2023, kata juru bicaranya di Jakarta.

                        Penjual diberi waktu hingga akhir bulan untuk memindahkan dagangannya, dan pembeli tetap dapat menerima barang.

                        “Aturan ini berlaku untuk semua,” kata juru bicara itu, seraya menyebut Peraturan Menteri Nomor 31 Tahun 2023.""");
    }

    @Test
    void pageSaysWhatThePosterDoesNot() throws IOException {
        Article article = sound(page("news.html"), null);

        assertThat(article.title()).isEqualTo("Toko Digital berhenti melayani");
        assertThat(article.publisher()).isEqualTo("Kabar Niaga");
        assertThat(article.publishedAt()).isEqualTo("2023-10-04T09:30:00+07:00");
        assertThat(article.url()).isEqualTo("https://kabar.example/ekonomi/toko-digital-tutup");
        assertThat(article.language()).isEqualTo("id");
    }

    @Test
    void whatThePosterSaysCounts() throws IOException {
        Article article =
                sound(page("news.html"), "title=Lain&publishedAt=2023-10-07&url=https://lain.example/&language=en");

        assertThat(article.title()).isEqualTo("Lain");
        assertThat(article.publishedAt()).isEqualTo("2023-10-07");
        assertThat(article.url()).isEqualTo("https://lain.example/");
        assertThat(article.language()).isEqualTo("en");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<meta property=article:published_time content=2023-10-04>",
                "<script type=application/ld+json>{\"@graph\":[{\"@type\":\"NewsArticle\",\"datePublished\":\"2023-10-04\"}]}</script>",
                "<meta itemprop=datePublished content=2023-10-04>",
                "<meta name=DC.date.issued content=2023-10-04>",
                "<meta name=pubdate content=2023-10-04T23:00:00>",
                "<script type=application/ld+json>{broken</script><time datetime=2023-10-04>kemarin</time>",
                "<meta property=article:published_time content=kemarin><time datetime=2023-10-04>kemarin</time>",
            })
    void publicationDateIsFoundWhereverThePageSaysIt(String statement) {
        Article article = sound("<html><head>" + statement + "</head>" + BODY, null);

        assertThat(article.publishedAt()).isEqualTo("2023-10-04");
    }

    @Test
    void pageThatSaysNothingHasNoMetadata() {
        Article article = sound("<html>" + BODY, null);

        assertThat(article.publishedAt()).isNull();
        assertThat(article.url()).isNull();
        assertThat(article.language()).isNull();
    }

    @Test
    void pageWithoutTextNamesTheField() {
        Refusal refusal = refusal("<html><head><title>Kosong</title></head><body></body></html>");

        assertThat(refusal.violations()).extracting(Violation::field).containsExactly("text");
    }

    @Test
    void pageOfTooManyElementsIsRefused() {
        assertThat(refusal("<p>a".repeat(WebPage.MOST_ELEMENTS + 1)).reason()).isEqualTo(Refusal.Reason.TOO_LARGE);
    }

    @Test
    void deeplyNestedPageTakesNoLongerThanAnother() {
        String nested = "<div><span>a ".repeat(WebPage.MOST_ELEMENTS / 2 - 10) + BODY;

        assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> assertThat(reader.readHtml(nested.getBytes(UTF_8), QueryMetadata.NONE))
                        .isNotNull());
    }

    private Article sound(String html, String query) {
        return ((Reviewed.Sound) reader.readHtml(html.getBytes(UTF_8), QueryMetadata.parse(query))).article();
    }

    private Refusal refusal(String html) {
        return ((Reviewed.Faulty) reader.readHtml(html.getBytes(UTF_8), QueryMetadata.NONE)).refusal();
    }

    private static String page(String name) throws IOException {
        try (InputStream in = HtmlTest.class.getResourceAsStream("/html/" + name)) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }
}
