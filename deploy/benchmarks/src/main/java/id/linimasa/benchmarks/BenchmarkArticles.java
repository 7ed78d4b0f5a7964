package id.linimasa.benchmarks;

import java.nio.charset.StandardCharsets;

/** Articles of about 4 kB as JSON, each with two statements among sentences without any; number and run make one unique. */
final class BenchmarkArticles {
    private static final String FILLER =
            "Pedagang di sejumlah pasar mengatakan bahwa pembeli kini lebih sering membandingkan harga sebelum memutuskan. ";

    private final String run;

    BenchmarkArticles(String run) {
        this.run = run;
    }

    byte[] json(int number) {
        int day = number % 28 + 1;
        String text = FILLER.repeat(17)
                + "Layanan Warung %d diluncurkan di Indonesia pada %d Mei 2021. ".formatted(number % 500, day)
                + FILLER.repeat(17)
                + "Pemerintah melarang Warung %d pada %d Juni 2022.".formatted(number % 500, day);
        return """
                {"url":"https://berita.example/%s/%d","publisher":"Harian %d","title":"Warung %d","language":"id",\
                "publishedAt":"2023-01-02","text":"%s"}""".formatted(run, number, number % 20, number % 500, text).getBytes(StandardCharsets.UTF_8);
    }
}
