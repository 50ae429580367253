package lv.lidzas.eligibility.rulesets.api;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A rule set in a list. */
@Schema(description = "A rule set in a list (noteikumu kopums)")
public record RuleSetSummaryView(
        @Schema(description = "Rule set id", examples = "MK942-2016", maxLength = 50) String id,
        @Schema(description = "What this municipality does with it", examples = "DECIDES")
                RuleSetUse use,
        @Schema(
                        description =
                                "First decision day that it serves here; absent when it has no beginning or serves none",
                        examples = "2016-01-01")
                @Nullable LocalDate applicableFrom,
        @Schema(
                        description =
                                "Last decision day that it serves here; absent while it has no end or serves none",
                        examples = "2021-06-30")
                @Nullable LocalDate applicableUntil,
        @Schema(description = "First day of its figures", examples = "2016-01-01")
                LocalDate figuresFrom) {}
