package lv.lidzas.eligibility.rulesets.api;

import java.util.List;
import lv.lidzas.eligibility.rules.logic.OutcomeKind;
import lv.lidzas.eligibility.rules.logic.Trace;
import lv.lidzas.kit.words.Language;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a purpose asks, and what came out for it. */
@Schema(description = "A purpose and its conditions (pasākums)")
public record PurposeExplanationView(
        @Schema(description = "The purpose", examples = "WORK", maxLength = 40) String purpose,
        @Schema(description = "What came out; absent in a rule set", examples = "MET")
                @Nullable OutcomeKind outcome,
        @Schema(description = "The conditions of the purpose") ConditionView condition) {
    /** The view of the purposes of a trace. */
    public static List<PurposeExplanationView> of(Trace trace, Language language) {
        return trace.purposes().stream()
                .map(it ->
                        new PurposeExplanationView(
                                it.purpose().code(),
                                it.node().outcome() == null
                                        ? null
                                        : OutcomeKind.of(it.node().evaluated()),
                                ConditionView.of(it.node(), language)))
                .toList();
    }
}
