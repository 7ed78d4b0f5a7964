package id.linimasa.timeline.dates;

/** A date of which neither year nor month is told; every day is possible. */
public record Unspecified(String edtf) implements EdtfDate {
    @Override
    public Precision precision() {
        return Precision.UNSPECIFIED;
    }

    @Override
    public Relation relationTo(EdtfDate other) {
        boolean everyDay = other instanceof Unspecified || (other instanceof Period period && period.isUnbounded());
        return everyDay ? Relation.SAME : Relation.CONTAINS;
    }

    @Override
    public long gapInDays(EdtfDate other) {
        return 0;
    }
}
