package lv.lidzas.eligibility.rulesets.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A rule set as a page to read. */
@Schema(description = "A rule set as a page to read (noteikumu kopums)")
public record RuleSetView(
        @JsonUnwrapped RuleSetSummaryView summary,
        @Schema(description = "Its figures", maxItems = 100) List<FigureView> figures,
        @Schema(description = "What must hold whatever the purpose") ConditionView general,
        @Schema(description = "What can be applied for", maxItems = 20)
                List<ServedPurposeView> purposes,
        @Schema(description = "Documents that prove a claim", maxItems = 50)
                List<RequiredDocumentView> requiredDocuments,
        @Schema(description = "Grounds on which a person may refuse", maxItems = 50)
                List<GroundView> refusalGrounds,
        @Schema(
                        description = "Grounds on which a person may end a grant beside those",
                        maxItems = 50)
                List<GroundView> endingGrounds) {}
