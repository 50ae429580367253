package lv.lidzas.eligibility.rehearsals.api;

import lv.lidzas.eligibility.rehearsals.domain.RehearsedEffect;
import lv.lidzas.eligibility.rehearsals.domain.RehearsedTotal;
import lv.lidzas.eligibility.rules.hours.Per;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The grants of one effect together. */
@Schema(description = "The grants of one effect together (ietekmes kopsavilkums)")
public record RehearsalTotalView(
        @Schema(description = "What the rules tried would do to them", examples = "LOSES")
                RehearsedEffect effect,
        @Schema(description = "The span of the minutes; spans are never added", examples = "WEEK")
                Per per,
        @Schema(description = "How many grants", examples = "12") long grants,
        @Schema(description = "Their minutes by their own rules on that day", examples = "14400")
                long minutesBefore,
        @Schema(
                        description =
                                "Their minutes by the rules tried; absent where that is unclear",
                        examples = "7200")
                @Nullable Long minutesAfter) {

    static RehearsalTotalView of(RehearsedTotal total) {
        return new RehearsalTotalView(
                total.effect(),
                total.per(),
                total.grants(),
                total.minutesBefore(),
                total.minutesAfter());
    }
}
