package id.linimasa.evaluation.score;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Shares and means of the tables. */
public final class Ratio {
    private Ratio() {}

    /** The share; 0 of nothing. */
    public static double of(double part, double whole) {
        return whole == 0 ? 0 : part / whole;
    }

    /** The harmonic mean of precision and recall. */
    public static double f1(double precision, double recall) {
        return of(2 * precision * recall, precision + recall);
    }

    /** Three decimals, rounded from the exact value of the number as C and Python do. */
    public static String text(double number) {
        return new BigDecimal(number).setScale(3, RoundingMode.HALF_EVEN).toPlainString();
    }
}
