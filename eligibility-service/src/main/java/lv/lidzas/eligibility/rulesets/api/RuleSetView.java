package lv.lidzas.eligibility.rulesets.api;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A rule set as a page to read. */
@Schema(description = "A rule set as a page to read (noteikumu kopums)")
public record RuleSetView(
        @Schema(description = "Rule set id", examples = "MK942-2016", maxLength = 50) String id,
        @Schema(
                        description =
                                "First decision day that it serves here; absent when it has no beginning",
                        examples = "2016-01-01")
                @Nullable LocalDate applicableFrom,
        @Schema(
                        description =
                                "Last decision day that it serves here; absent while it has no end",
                        examples = "2021-06-30")
                @Nullable LocalDate applicableUntil,
        @Schema(description = "First day of its figures", examples = "2016-01-01")
                LocalDate figuresFrom,
        @Schema(description = "Its figures", maxItems = 100) List<FigureView> figures,
        @Schema(description = "What must hold whatever the purpose") ConditionView general,
        @Schema(description = "What can be applied for", maxItems = 20)
                List<ServedPurposeView> purposes,
        @Schema(description = "Documents that prove a claim", maxItems = 50)
                List<RequiredDocumentView> requiredDocuments,
        @Schema(description = "Grounds on which a person may refuse", maxItems = 50)
                List<GroundView> refusalGrounds) {}
