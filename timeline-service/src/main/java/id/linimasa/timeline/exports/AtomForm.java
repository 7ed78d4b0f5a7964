package id.linimasa.timeline.exports;

import com.rometools.rome.feed.synd.SyndContentImpl;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndEntryImpl;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.feed.synd.SyndLink;
import com.rometools.rome.feed.synd.SyndLinkImpl;
import com.rometools.rome.feed.synd.SyndPersonImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedOutput;
import id.linimasa.timeline.exports.ExportedEntry.ExportedStatement;
import id.linimasa.timeline.http.Format;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Atom (RFC 4287), paged (RFC 5005): one feed a subject, or one of everything. Titles and summaries are plain text. */
@ApplicationScoped
public class AtomForm implements TimelineForm {
    @Override
    public Format format() {
        return Format.ATOM;
    }

    @Override
    public Export write(ExportedTimeline timeline) {
        SyndFeed feed = new SyndFeedImpl();
        feed.setFeedType("atom_1.0");
        feed.setEncoding("UTF-8");
        feed.setUri("urn:linimasa:timeline"
                + timeline.subjectId().map(id -> ":" + id).orElse(""));
        feed.setTitle(timeline.title());
        SyndPersonImpl author = new SyndPersonImpl();
        author.setName("Linimasa");
        feed.setAuthors(List.of(author));
        feed.setPublishedDate(Date.from(timeline.updatedAt()));
        feed.setLinks(Stream.concat(
                        Stream.of(link("self", timeline.self())),
                        timeline.next().map(next -> link("next", next)).stream())
                .toList());
        feed.setEntries(timeline.entries().stream()
                .map(entry -> entry(entry, timeline.words()))
                .toList());
        try {
            return new Export(new SyndFeedOutput().outputString(feed), 0);
        } catch (FeedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SyndEntry entry(ExportedEntry entry, Words words) {
        SyndEntryImpl made = new SyndEntryImpl();
        made.setUri("urn:uuid:" + entry.id());
        made.setTitle(words.date(entry) + " · " + words.headline(entry));
        made.setUpdatedDate(Date.from(entry.updatedAt()));
        made.setLinks(entry.statements().stream()
                .flatMap(statement -> PlainText.link(statement.url()).stream())
                .distinct()
                .map(url -> link("related", url))
                .toList());
        SyndContentImpl summary = new SyndContentImpl();
        summary.setType("text");
        summary.setValue(entry.statements().stream().map(AtomForm::source).collect(Collectors.joining("\n")));
        made.setDescription(summary);
        return made;
    }

    private static String source(ExportedStatement statement) {
        return Optional.ofNullable(statement.publisher())
                        .map(name -> PlainText.line(name) + ": ")
                        .orElse("")
                + PlainText.line(statement.quote());
    }

    private static SyndLink link(String relation, URI target) {
        SyndLinkImpl link = new SyndLinkImpl();
        link.setRel(relation);
        link.setHref(target.toString());
        return link;
    }
}
