package lv.lidzas.eligibility.rulesets.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A purpose of a rule set. */
@Schema(description = "A purpose that a rule set serves (pasākums)")
public record ServedPurposeView(
        @Schema(description = "The purpose", examples = "LEISURE", maxLength = 40) String purpose,
        @Schema(description = "Its number in the rule set", examples = "7") int number,
        @Schema(
                        description = "What it is",
                        examples = "Iepirkties, apmeklēt teātri, koncertu un nokļūt atpakaļ",
                        maxLength = 500)
                String text,
        @Schema(
                        description =
                                "Most time for it alone; absent where no figure is known and only the client's cap bounds it")
                @Nullable GrantedTimeView timeMax,
        @Schema(description = "Where it is written") LegalReferenceView basis,
        @Schema(description = "What it asks") ConditionView condition) {}
