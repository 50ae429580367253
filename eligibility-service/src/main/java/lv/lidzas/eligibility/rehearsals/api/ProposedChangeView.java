package lv.lidzas.eligibility.rehearsals.api;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.lidzas.eligibility.decisions.api.AssessedTimeView;
import lv.lidzas.eligibility.rehearsals.domain.GrantImpact;
import lv.lidzas.eligibility.rehearsals.domain.ProposedChange;
import lv.lidzas.eligibility.rehearsals.domain.ProposedStep;
import lv.lidzas.eligibility.rules.facts.Purpose;
import lv.lidzas.eligibility.rules.hours.Per;
import lv.lidzas.eligibility.rulesets.domain.RuleTexts;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is proposed for a grant because rules changed. */
@Schema(
        description =
                "What is proposed for a grant because rules changed, for a caseworker to decide on (piedāvātais lēmums)")
public record ProposedChangeView(
        @Schema(description = "The grant", examples = "0192f3a1-7a07-7c00-8000-000000000007")
                UUID decisionId,
        @Schema(
                        description = "The approved rehearsal that it comes from",
                        examples = "0192f3a1-7a0a-7c00-8000-00000000000a")
                UUID rehearsalId,
        @Schema(
                        description =
                                "What is proposed: END it, REDUCE it, let the person APPLY_ANEW for more, FIND_OUT what is missing, or NONE"
                                        + " where by the facts of today nothing follows",
                        examples = "REDUCE")
                ProposedStep step,
        @Schema(description = "The purposes that are left", examples = "[\"WORK\"]", maxItems = 20)
                List<String> purposes,
        @Schema(
                        description =
                                "The time of each purpose that is left; empty where the act gives it. All together may be more than"
                                        + " minutesAfter: then a caseworker shares it out",
                        maxItems = 20)
                List<AssessedTimeView> assessedTimes,
        @Schema(description = "The first day on which it can count", examples = "2027-01-04")
                LocalDate firstDay,
        @Schema(
                        description =
                                "The conditions that are no longer met, as grounds of an ending or a reduction; empty where only a figure changed:"
                                        + " then the law names no ground that is known here, and a person has to",
                        maxItems = 100)
                List<RehearsedReasonView> grounds,
        @Schema(description = "The figures that differ and bear on it", maxItems = 100)
                List<RehearsedReasonView> figures,
        @Schema(description = "The minutes by its own rules today", examples = "1200")
                int minutesBefore,
        @Schema(
                        description =
                                "The minutes by the changed rules; absent where that is unclear",
                        examples = "600")
                @Nullable Integer minutesAfter,
        @Schema(description = "The span of the minutes", examples = "WEEK") Per per) {

    static ProposedChangeView of(ProposedChange change, RuleTexts texts) {
        GrantImpact impact = change.impact();
        return new ProposedChangeView(
                change.grant().id().value(),
                change.rehearsal().value(),
                change.step(),
                change.kept().stream().map(Purpose::code).toList(),
                AssessedTimeView.of(change.times()),
                change.firstDay(),
                change.grounds().stream()
                        .map(id -> RehearsedReasonView.condition(id, texts))
                        .toList(),
                impact.figures().stream()
                        .map(stored -> RehearsedReasonView.figure(stored, texts))
                        .toList(),
                impact.minutesBefore(),
                impact.minutesAfter(),
                impact.per());
    }
}
