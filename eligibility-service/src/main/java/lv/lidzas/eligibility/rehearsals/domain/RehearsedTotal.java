package lv.lidzas.eligibility.rehearsals.domain;

import lv.lidzas.eligibility.rules.hours.Per;
import org.jspecify.annotations.Nullable;

/**
 * The grants of one effect together (ietekmes kopsavilkums).
 *
 * @param per the span of the minutes; spans are never added
 * @param minutesAfter absent where it is unclear
 */
public record RehearsedTotal(
        RehearsedEffect effect,
        Per per,
        long grants,
        long minutesBefore,
        @Nullable Long minutesAfter) {}
