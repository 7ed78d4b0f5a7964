package id.linimasa.benchmarks.extraction;

import id.linimasa.claims.extraction.Article;
import id.linimasa.evaluation.gold.GoldArticle;
import id.linimasa.evaluation.gold.GoldFolder;
import id.linimasa.local.RunCommand;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/** What is read in the benchmarks: the annotated articles of the project and the texts that its tests have found hardest. */
final class Texts {
    private static final int ARTICLE = 2_500;

    private Texts() {}

    /** Articles of 2,500 characters: the annotated ones with as much of the next of the same language as they lack. */
    static List<Article> articles() throws IOException {
        List<GoldArticle> all = GoldFolder.read(RunCommand.home().resolve("deploy/evaluation/gold/articles"))
                .articles();
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Article article = all.get(i).article();
            StringBuilder text = new StringBuilder(article.text());
            for (int more = i + 1; text.length() < ARTICLE; more++) {
                GoldArticle other = all.get(more % all.size());
                if (other.language().equals(all.get(i).language())) {
                    text.append("\n\n").append(other.article().text());
                }
            }
            articles.add(new Article(
                    text.substring(0, ARTICLE),
                    article.title(),
                    article.url(),
                    article.publisher(),
                    null,
                    article.publishedAt()));
        }
        return articles;
    }

    /** Pieces of text of which any number in a row is hard to read; {@code #} stands for a number that tells one from the next. */
    static List<String> hardPieces() throws IOException {
        return Files.readAllLines(
                        RunCommand.home().resolve("claims-service/src/test/resources/extraction/hard-texts.txt"))
                .stream()
                .filter(line -> !line.isEmpty() && !line.startsWith("# "))
                .map(String::translateEscapes)
                .toList();
    }

    static String repeated(String piece, int length) {
        StringBuilder text = new StringBuilder(length + piece.length());
        for (int number = 1; text.length() < length; number++) {
            text.append(piece.replace("#", Integer.toString(number)));
        }
        return text.toString();
    }
}
