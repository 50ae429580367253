package lv.lidzas.eligibility.rehearsals.api;

import lv.lidzas.eligibility.rulesets.domain.RuleTexts;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why a grant is touched. */
@Schema(
        description =
                "A condition whose outcome is another, or a figure that differs (ietekmes iemesls)")
public record RehearsedReasonView(
        @Schema(description = "Condition or figure", examples = "client-time-max", maxLength = 100)
                String id,
        @Schema(
                        description =
                                "The purpose that a figure is about; absent for a condition, and when it is about none",
                        examples = "WORK",
                        maxLength = 40)
                @Nullable String purpose,
        @Schema(
                        description = "What it says",
                        examples = "Lielākais laiks vienai personai",
                        maxLength = 500)
                String text) {

    static RehearsedReasonView condition(String id, RuleTexts texts) {
        return new RehearsedReasonView(id, null, texts.condition(id));
    }

    /** As it is stored: the id, and after a blank the purpose. */
    static RehearsedReasonView figure(String stored, RuleTexts texts) {
        int blank = stored.indexOf(' ');
        String id = blank < 0 ? stored : stored.substring(0, blank);
        String purpose = blank < 0 ? null : stored.substring(blank + 1);
        return new RehearsedReasonView(id, purpose, texts.figure(id, purpose));
    }
}
