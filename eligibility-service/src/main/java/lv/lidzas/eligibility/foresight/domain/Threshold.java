package lv.lidzas.eligibility.foresight.domain;

import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** How long before a day people are told of it (brīdinājuma slieksnis); no law gives the number. */
public enum Threshold {
    /** Time to see the commission. */
    DAYS_60(60),
    /** Time to apply. */
    DAYS_30(30);

    private final int days;

    Threshold(int days) {
        this.days = days;
    }

    /** So many days. */
    public int days() {
        return days;
    }

    /** The last day of which anything is told. */
    public static LocalDate horizon(LocalDate today) {
        return today.plusDays(DAYS_60.days);
    }

    /** The nearest that a day has reached: what is found late is told once; absent when it is further ahead, or over. */
    public static @Nullable Threshold reached(LocalDate day, LocalDate today) {
        return Arrays.stream(values())
                .filter(it -> !day.isBefore(today) && !day.isAfter(today.plusDays(it.days)))
                .reduce((_, nearer) -> nearer)
                .orElse(null);
    }
}
