package lv.lidzas.scheduling.pay.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The pay under one act, day by day.
 *
 * @param terms in the order of their days; what has no last day holds until the next begins
 */
public record PayTable(List<PayTerms> terms) {

    public PayTable {
        terms = terms.stream().sorted(Comparator.comparing(PayTerms::from)).toList();
        for (int next = 1; next < terms.size(); next++) {
            PayTerms before = terms.get(next - 1);
            LocalDate from = terms.get(next).from();
            if (before.from().equals(from)
                    || (before.until() != null && !before.until().isBefore(from))) {
                throw new IllegalArgumentException(
                        "Pay from "
                                + before.from()
                                + " does not end before that from "
                                + from
                                + ".");
            }
        }
    }

    /** What holds on a day, or null if nothing is known of it. */
    public @Nullable PayTerms on(LocalDate day) {
        return terms.reversed().stream()
                .filter(it -> !day.isBefore(it.from()))
                .findFirst()
                .filter(it -> it.until() == null || !day.isAfter(it.until()))
                .orElse(null);
    }
}
