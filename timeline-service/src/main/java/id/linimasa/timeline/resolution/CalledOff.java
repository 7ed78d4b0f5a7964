package id.linimasa.timeline.resolution;

import id.linimasa.timeline.dates.DateIndex;
import id.linimasa.timeline.dates.EdtfDate;
import java.util.List;
import java.util.function.Predicate;

/** Whether it is denied that something is to come on a date: on its very day, in a time that takes it in, or on the only day that a coarser date is told for. */
final class CalledOff implements Predicate<DateNode> {
    private final DateIndex<EdtfDate> denials = new DateIndex<>();
    private final DateIndex<EdtfDate> standing = new DateIndex<>();

    CalledOff(List<DateNode> denied, List<DateNode> dated) {
        denied.forEach(node -> denials.add(node.date(), node.date()));
        dated.stream()
                .map(DateNode::date)
                .filter(date -> !denials.covers(date))
                .forEach(date -> standing.add(date, date));
    }

    @Override
    public boolean test(DateNode node) {
        EdtfDate date = node.date();
        return denials.covers(date)
                || (denials.allowedBy(date).anyMatch(date::covers)
                        && standing.allowedBy(date).allMatch(date::equals));
    }
}
