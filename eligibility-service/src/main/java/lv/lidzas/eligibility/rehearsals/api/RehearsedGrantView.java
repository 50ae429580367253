package lv.lidzas.eligibility.rehearsals.api;

import java.util.List;
import java.util.UUID;
import lv.lidzas.eligibility.rehearsals.domain.GrantImpact;
import lv.lidzas.eligibility.rehearsals.domain.RehearsedEffect;
import lv.lidzas.eligibility.rehearsals.domain.RehearsedGrant;
import lv.lidzas.eligibility.rules.hours.Per;
import lv.lidzas.eligibility.rulesets.domain.RuleTexts;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A grant in a rehearsal. */
@Schema(description = "What the rules tried would do to a grant, and why (ietekme uz piešķīrumu)")
public record RehearsedGrantView(
        @Schema(description = "The grant", examples = "0192f3a1-7a07-7c00-8000-000000000007")
                UUID decisionId,
        @Schema(description = "Application id", examples = "0192f3a1-7a03-7c00-8000-000000000003")
                UUID applicationId,
        @Schema(description = "Person id", examples = "0192f3a1-7a04-7c00-8000-000000000004")
                UUID personId,
        @Schema(description = "What the rules tried would do to it", examples = "LOSES")
                RehearsedEffect effect,
        @Schema(description = "The conditions whose outcome is another", maxItems = 100)
                List<RehearsedReasonView> conditions,
        @Schema(description = "The figures that differ and bear on it", maxItems = 100)
                List<RehearsedReasonView> figures,
        @Schema(description = "The minutes by its own rules on that day", examples = "1200")
                int minutesBefore,
        @Schema(
                        description =
                                "The minutes by the rules tried; absent where that is unclear",
                        examples = "600")
                @Nullable Integer minutesAfter,
        @Schema(description = "The span of the minutes", examples = "WEEK") Per per,
        @Schema(description = "Whether it was marked for a caseworker since", examples = "false")
                boolean isMarked) {

    static RehearsedGrantView of(RehearsedGrant grant, RuleTexts texts) {
        GrantImpact impact = grant.impact();
        return new RehearsedGrantView(
                grant.decisionId().value(),
                grant.applicationId().value(),
                grant.personId().value(),
                impact.effect(),
                impact.conditions().stream()
                        .map(id -> RehearsedReasonView.condition(id, texts))
                        .toList(),
                impact.figures().stream()
                        .map(stored -> RehearsedReasonView.figure(stored, texts))
                        .toList(),
                impact.minutesBefore(),
                impact.minutesAfter(),
                impact.per(),
                grant.isMarked());
    }
}
