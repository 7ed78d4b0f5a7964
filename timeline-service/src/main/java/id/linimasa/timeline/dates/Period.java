package id.linimasa.timeline.dates;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A day, month, year or range: the days from {@code first} to {@code last}, both inclusive; {@link LocalDate#MIN} and {@link LocalDate#MAX} where it is
 * open.
 */
public record Period(String edtf, LocalDate first, LocalDate last) implements EdtfDate {
    public Period {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("a period ends before it begins: " + edtf);
        }
    }

    /** One day. */
    public static Period day(LocalDate day) {
        return new Period(day.toString(), day, day);
    }

    public boolean isOpen() {
        return first.equals(LocalDate.MIN) || last.equals(LocalDate.MAX);
    }

    boolean isUnbounded() {
        return first.equals(LocalDate.MIN) && last.equals(LocalDate.MAX);
    }

    /** How many days it leaves possible. */
    public long days() {
        return isOpen() ? Long.MAX_VALUE : ChronoUnit.DAYS.between(first, last) + 1;
    }

    @Override
    public Precision precision() {
        if (isOpen()) {
            return Precision.OPEN;
        }
        boolean wholeMonths = first.getDayOfMonth() == 1 && last.getDayOfMonth() == last.lengthOfMonth();
        long days = days();
        if (days == 1) {
            return Precision.DAY;
        } else if (!wholeMonths) {
            return days <= 31 ? Precision.DAYS : days <= 366 ? Precision.MONTHS : Precision.YEARS;
        } else if (days <= 31) {
            return Precision.MONTH;
        } else if (days > 366) {
            return Precision.YEARS;
        }
        return days >= 365 ? Precision.YEAR : Precision.MONTHS;
    }

    @Override
    public Relation relationTo(EdtfDate other) {
        return other instanceof Period period
                ? relationTo(period)
                : other.relationTo(this).inverse();
    }

    private Relation relationTo(Period other) {
        if (last.isBefore(other.first) || other.last.isBefore(first)) {
            return Relation.EXCLUDES;
        }
        boolean contains = !first.isAfter(other.first) && !last.isBefore(other.last);
        boolean within = !other.first.isAfter(first) && !other.last.isBefore(last);
        if (contains) {
            return within ? Relation.SAME : Relation.CONTAINS;
        }
        return within ? Relation.WITHIN : Relation.OVERLAPS;
    }

    @Override
    public long gapInDays(EdtfDate other) {
        if (!(other instanceof Period period)) {
            return other.gapInDays(this);
        }
        if (relationTo(period) != Relation.EXCLUDES) {
            return 0;
        }
        return last.isBefore(period.first)
                ? ChronoUnit.DAYS.between(last, period.first)
                : ChronoUnit.DAYS.between(period.last, first);
    }
}
