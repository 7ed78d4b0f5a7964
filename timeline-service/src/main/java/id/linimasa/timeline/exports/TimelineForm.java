package id.linimasa.timeline.exports;

import id.linimasa.timeline.http.Format;

/** A form of the timeline. */
interface TimelineForm {
    /** How clients ask for it. */
    Format format();

    /** Writes a page. The same page gives the same bytes. */
    Export write(ExportedTimeline timeline);

    /**
     * What was written.
     *
     * @param leftOut how many entries the form has no way to show
     */
    record Export(String text, int leftOut) {}
}
