package id.linimasa.timeline.dates;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A month, or a day of one, of an unspecified year: {@code XXXX-10}, {@code XXXX-10-04}; {@code day} is 0 for a whole month. */
public record Recurrence(String edtf, int month, int day) implements EdtfDate {
    /** 29 February comes back within eight years, 1896 to 1904. */
    private static final int YEARS_UNTIL_IT_RETURNS = 8;

    @Override
    public Precision precision() {
        return Precision.RECURRING;
    }

    @Override
    public Relation relationTo(EdtfDate other) {
        if (other instanceof Recurrence recurrence) {
            return relationTo(recurrence);
        }
        if (other instanceof Period period) {
            return relationTo(period);
        }
        return other.relationTo(this).inverse();
    }

    private Relation relationTo(Recurrence other) {
        if (month != other.month) {
            return Relation.EXCLUDES;
        } else if (day == other.day) {
            return Relation.SAME;
        } else if (day == 0) {
            return Relation.CONTAINS;
        }
        return other.day == 0 ? Relation.WITHIN : Relation.EXCLUDES;
    }

    private Relation relationTo(Period period) {
        if (period.isUnbounded()) {
            return Relation.WITHIN;
        }
        if (period.isOpen()) {
            return Relation.OVERLAPS;
        }
        return occurrences(
                        period.first().getYear(),
                        Math.min(period.last().getYear(), period.first().getYear() + YEARS_UNTIL_IT_RETURNS))
                .map(occurrence -> occurrence.relationTo(period))
                .filter(relation -> relation != Relation.EXCLUDES)
                .map(relation -> relation == Relation.SAME || relation == Relation.CONTAINS
                        ? Relation.CONTAINS
                        : Relation.OVERLAPS)
                .findFirst()
                .orElse(Relation.EXCLUDES);
    }

    @Override
    public long gapInDays(EdtfDate other) {
        if (relationTo(other) != Relation.EXCLUDES) {
            return 0;
        }
        if (other instanceof Period period) {
            int reach = month == 2 && day == 29 ? YEARS_UNTIL_IT_RETURNS : 1;
            return occurrences(period.first().getYear() - reach, period.last().getYear() + reach)
                    .mapToLong(occurrence -> occurrence.gapInDays(period))
                    .min()
                    .orElseThrow();
        }
        Recurrence recurrence = (Recurrence) other;
        return Stream.of(2000, 2001)
                .flatMap(recurrence::in)
                .mapToLong(this::gapInDays)
                .min()
                .orElseThrow();
    }

    private Stream<Period> occurrences(int from, int to) {
        return IntStream.rangeClosed(Math.max(from, Year.MIN_VALUE + 1), Math.min(to, Year.MAX_VALUE - 1))
                .boxed()
                .flatMap(this::in);
    }

    private Stream<Period> in(int year) {
        YearMonth of = YearMonth.of(year, month);
        if (day == 0) {
            return Stream.of(new Period(edtf, of.atDay(1), of.atEndOfMonth()));
        }
        if (!of.isValidDay(day)) {
            return Stream.empty();
        }
        LocalDate on = of.atDay(day);
        return Stream.of(new Period(edtf, on, on));
    }
}
