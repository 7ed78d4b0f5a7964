package id.linimasa.timeline.exports;

import id.linimasa.timeline.exports.ExportedEntry.ExportedStatement;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Entries of a test's own. */
final class Entries {
    /** What no form may take for anything but text. */
    static final List<String> HOSTILE = List.of(
            "<script>alert(1)</script>",
            "</title><img src=x onerror=alert(1)>",
            "=HYPERLINK(\"http://evil.example\",\"x\")",
            "+1+1",
            "-2+3",
            "@SUM(A1)",
            "＝1+1",
            "\t=1",
            "'=1",
            "one\r\nEND:VEVENT\r\nBEGIN:VALARM",
            "a\"b,\"c;d\\n",
            "\"\r\n=1",
            "\u202Etxt.exe\u2066 \u200Fנ",
            "]]>&amp;<![CDATA[",
            "a\u2028b\u0085c\u0001d\uFFFEe",
            "{{constructor}}${jndi:ldap://x}",
            "😀 ü");

    private Entries() {}

    static ExportedEntry of(String edtf, String earliest, String latest, String... statuses) {
        return entry(
                "Toko Digital", edtf, earliest, latest, statement("Kabar Niaga", "Judul", "Toko itu tutup."), statuses);
    }

    /** An entry in which every text is this one. */
    static ExportedEntry saying(String text) {
        return entry(text, "2023-10-04", "2023-10-04", "2023-10-04", statement(text, text, text), "effective");
    }

    static ExportedTimeline timeline(ExportedEntry... entries) {
        return timeline("id", entries);
    }

    static ExportedTimeline timeline(String language, ExportedEntry... entries) {
        return timeline(language, List.of(), entries);
    }

    static ExportedTimeline timeline(String language, List<ExportedReview> reviews, ExportedEntry... entries) {
        return new ExportedTimeline(
                Optional.of("toko-digital"),
                Words.of(language),
                URI.create("http://localhost/timeline?subject=toko-digital"),
                Optional.of(URI.create("http://localhost/timeline?subject=toko-digital&cursor=x")),
                List.of(entries),
                reviews);
    }

    static ExportedStatement statement(String publisher, String title, String quote) {
        return new ExportedStatement(
                id("statement" + quote),
                id("article"),
                publisher,
                title,
                "https://kabar.example/1?a=b&c='d",
                "effective",
                quote,
                0.9);
    }

    static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private static ExportedEntry entry(
            String subject,
            String edtf,
            String earliest,
            String latest,
            ExportedStatement statement,
            String... statuses) {
        return new ExportedEntry(
                id(edtf),
                "toko-digital",
                subject,
                "closure",
                List.of(statuses),
                edtf,
                earliest == null ? null : LocalDate.parse(earliest),
                latest == null ? null : LocalDate.parse(latest),
                "day",
                List.of("ID", "MY"),
                false,
                1,
                Instant.parse("2026-01-05T08:00:00Z"),
                List.of(statement));
    }
}
