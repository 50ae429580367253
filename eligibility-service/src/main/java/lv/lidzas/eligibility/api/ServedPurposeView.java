package lv.lidzas.eligibility.api;

import lv.lidzas.eligibility.domain.Purpose;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A purpose of a rule set.
 *
 * @param purpose the purpose
 * @param number its number on the page
 * @param text what it is
 * @param minutesPerWeekMax its figure
 * @param basis where it is written
 * @param condition what it asks
 */
@Schema(name = "ServedPurpose", description = "A purpose that a rule set serves (pasākums)")
public record ServedPurposeView(
        @Schema(description = "The purpose", examples = "LEISURE") Purpose purpose,
        @Schema(description = "Its number, P1 to P7", examples = "7") int number,
        @Schema(
                        description = "What it is",
                        examples = "Iepirkties, apmeklēt teātri, koncertu un nokļūt atpakaļ",
                        maxLength = 500)
                String text,
        @Schema(
                        description =
                                "Most minutes a week; absent where no figure is known and only the client's cap bounds it",
                        examples = "120")
                @Nullable Integer minutesPerWeekMax,
        @Schema(description = "Where it is written") LegalReferenceView basis,
        @Schema(description = "What it asks") ConditionView condition) {}
