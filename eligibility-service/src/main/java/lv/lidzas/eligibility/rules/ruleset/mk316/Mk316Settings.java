package lv.lidzas.eligibility.rules.ruleset.mk316;

import java.time.LocalDate;
import java.util.Map;
import lv.lidzas.eligibility.rules.law.RuleSetId;
import org.jspecify.annotations.Nullable;

/**
 * What a municipality knows or decides about regulation 316 where its text could not be read.
 *
 * @param severalPurposes how the hours of several purposes come together
 * @param benefitMinutesPerMonth the minutes of a month that the state benefit pays, which the law says by the week; absent while
 *     nobody said, and then a caseworker judges
 * @param firstDays the first days of rule sets whose file does not know it
 */
public record Mk316Settings(
        SeveralPurposes severalPurposes,
        @Nullable Integer benefitMinutesPerMonth,
        Map<RuleSetId, LocalDate> firstDays) {

    /** Nothing is said: the largest purpose counts, and what is unknown waits for a caseworker. */
    public static final Mk316Settings UNSAID =
            new Mk316Settings(SeveralPurposes.MAXIMUM, null, Map.of());

    public Mk316Settings {
        firstDays = Map.copyOf(firstDays);
        if (benefitMinutesPerMonth != null && benefitMinutesPerMonth < 0) {
            throw new IllegalArgumentException(
                    "The benefit cannot pay %d minutes of a month."
                            .formatted(benefitMinutesPerMonth));
        }
    }
}
