package id.linimasa.timeline.exports;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedInput;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class AtomFormTest {

    @Test
    void feedHasWhatReadersNeed() throws FeedException {
        Feed feed = read(Entries.of("2023-10", "2023-10-01", "2023-10-31", "planned"));

        assertThat(feed.getId()).isEqualTo("urn:linimasa:timeline:toko-digital");
        assertThat(feed.getTitle()).isEqualTo("Linimasa Toko Digital");
        assertThat(feed.getUpdated()).isEqualTo("2026-01-05T08:00:00Z");
        assertThat(feed.getAuthors()).hasSize(1);
        assertThat(feed.getOtherLinks()).extracting(Link::getRel).contains("self", "next");
        Entry entry = feed.getEntries().get(0);
        assertThat(entry.getId()).isEqualTo("urn:uuid:" + Entries.id("2023-10"));
        assertThat(entry.getTitle()).isEqualTo("Oktober 2023 · Toko Digital: penutupan (direncanakan)");
        assertThat(entry.getSummary().getValue()).isEqualTo("Kabar Niaga: Toko itu tutup.");
        assertThat(entry.getUpdated()).isEqualTo("2026-01-05T08:00:00Z");
    }

    @ParameterizedTest
    @FieldSource("id.linimasa.timeline.exports.Entries#HOSTILE")
    void whateverArticlesSayIsText(String text) throws FeedException {
        Entry entry = read(Entries.saying(text)).getEntries().get(0);

        Content summary = entry.getSummary();
        assertThat(summary.getType()).isIn("text", "text/plain");
        assertThat(summary.getValue()).isEqualTo(PlainText.line(text) + ": " + PlainText.line(text));
        assertThat(entry.getTitleEx().getType()).isIn(null, "text", "text/plain");
        assertThat(entry.getTitle()).contains(PlainText.line(text));
    }

    private static Feed read(ExportedEntry entry) throws FeedException {
        String xml = new AtomForm().write(Entries.timeline(entry)).text();
        return (Feed) new WireFeedInput().build(new StringReader(xml));
    }
}
