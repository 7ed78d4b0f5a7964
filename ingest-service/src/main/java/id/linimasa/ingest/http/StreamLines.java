package id.linimasa.ingest.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import id.linimasa.ingest.article.Refusal;
import id.linimasa.ingest.posting.Outcome;
import id.linimasa.ingest.posting.Postings;
import id.linimasa.ingest.reading.ArticleReader;
import id.linimasa.ingest.reading.QueryMetadata;
import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;

/** What is done with each line of a stream, and how its answer is written. Safe for use by several threads. */
@ApplicationScoped
class StreamLines {
    private final ArticleReader reader;
    private final Postings postings;
    private final ObjectWriter json;

    StreamLines(ArticleReader reader, Postings postings, ObjectMapper json) {
        this.reader = reader;
        this.postings = postings;
        this.json = json.writerFor(AnswerLine.class);
    }

    /** Posts the article that the line holds. */
    CompletionStage<Outcome> post(LineSplitter.Line line) {
        return line.bytes()
                .map(bytes -> postings.post(reader.readJson(bytes, QueryMetadata.NONE)))
                .orElseGet(this::tooLong);
    }

    /** The answers as lines, without the last line feed. */
    Buffer written(List<AnswerLine> answers) {
        return Buffer.buffer(answers.stream().map(this::written).collect(Collectors.joining("\n")));
    }

    private CompletionStage<Outcome> tooLong() {
        Refusal tooLong = Refusal.tooLarge("The line is longer than " + RequestBody.LONGEST + " bytes.");
        return CompletableFuture.completedStage(postings.refuse(tooLong));
    }

    private String written(AnswerLine answer) {
        try {
            return json.writeValueAsString(answer);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an answer is always written", e);
        }
    }
}
