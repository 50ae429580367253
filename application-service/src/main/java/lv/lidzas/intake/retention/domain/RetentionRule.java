package lv.lidzas.intake.retention.domain;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * How long a class is kept (glabāšanas termiņš).
 *
 * <p>A month or a year ends on the day with the same number, or on the last day of the month where there is none (Administrative
 * Procedure Law, s.43). What is kept until a day is due on the day after it.
 *
 * @param ofClass what is kept
 * @param term how long; null keeps it until the municipality sets a term
 */
public record RetentionRule(RetentionClass ofClass, @Nullable Period term) {

    /** Refuses a term that has passed before it begins. */
    public RetentionRule {
        if (term != null && (term.isZero() || term.isNegative())) {
            throw new IllegalArgumentException(
                    "The term of " + ofClass + " must be at least a day, and is " + term + ".");
        }
    }

    /** The last day on which something is kept whose term runs from a day; null when it is kept for good. */
    public @Nullable LocalDate keptUntil(LocalDate from) {
        return term == null ? null : later(from.plus(term), from.plus(ofClass.atLeast()));
    }

    /** The last day from which a term may run so that it is over; null when nothing is ever due. */
    public @Nullable LocalDate lastDueFrom(LocalDate today) {
        if (term == null) {
            return null;
        }
        Period longer = term.plusDays(1);
        LocalDate day = today.minus(longer);
        LocalDate law = today.minus(ofClass.atLeast());
        day = law.isBefore(day) ? law : day;
        // A step over the end of a month is not undone by the same step back.
        while (isDue(day.plusDays(1), today)) {
            day = day.plusDays(1);
        }
        while (!isDue(day, today)) {
            day = day.minusDays(1);
        }
        return day;
    }

    private boolean isDue(LocalDate from, LocalDate today) {
        LocalDate last = keptUntil(from);
        return last != null && last.isBefore(today);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
