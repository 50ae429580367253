package lv.lidzas.eligibility.needs.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.lidzas.eligibility.needs.domain.NeedBasis;
import lv.lidzas.eligibility.needs.domain.NeedFindings;
import lv.lidzas.eligibility.needs.domain.QuestionnaireId;
import lv.lidzas.eligibility.rules.facts.SupportIntensity;
import lv.lidzas.kit.problem.KitProblems;
import lv.lidzas.kit.problem.ProblemException;
import lv.lidzas.kit.web.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the social service assessed of a need. */
@Schema(
        description =
                "What the social service assessed of an adult's need (vajadzības un atbalsta intensitātes novērtējums)")
public record NeedAssessmentRequest(
        @Schema(description = "Application id", examples = "0192f3a1-7a03-7c00-8000-000000000003")
                @NotNull
                UUID applicationId,
        @Schema(
                        description =
                                "The day of the assessment; not before the person's birth and not yet to come",
                        examples = "2026-11-20")
                @NotNull
                LocalDate assessedOn,
        @Schema(
                        description =
                                "The coefficient of intensity of support; absent with answers to a questionnaire, from which it follows",
                        examples = "1",
                        minimum = "1",
                        maximum = "2")
                @Min(1)
                @Max(2)
                @Nullable Integer coefficient,
        @Schema(
                        description =
                                "The questionnaire that was answered, which is the one of the day of the assessment; absent with a"
                                        + " coefficient",
                        examples = "0192f3a1-7a0e-7c00-8000-00000000000e")
                @Nullable UUID questionnaireId,
        @Schema(
                        description =
                                "What was answered, to every item once; absent with a coefficient. It stays in this service",
                        maxItems = 100)
                @Size(max = 100)
                @Nullable List<@NotNull @Valid AnswerRequest> answers,
        @Schema(
                        description = "Why the need is what it is; it stays in this service",
                        examples = "Novērtēts mājas vizītē: ārpus mājokļa vajadzīgs pavadonis.",
                        minLength = 1,
                        maxLength = 4000)
                @NotBlank
                @Size(max = 4000)
                @PlainText
                String reason,
        @Schema(
                        description =
                                "Whether the disability is from childhood; absent where it was not established. With group I and an"
                                        + " opinion on special care some purposes then have more hours, and while it is absent a"
                                        + " caseworker states the time of those",
                        examples = "false")
                @Nullable Boolean fromChildhood) {

    NeedFindings findings() {
        return new NeedFindings(reason, fromChildhood, null);
    }

    NeedBasis basis() {
        if (coefficient != null && questionnaireId == null && answers == null) {
            return new NeedBasis.Stated(SupportIntensity.of(coefficient));
        }
        if (coefficient == null && questionnaireId != null && answers != null) {
            return new NeedBasis.Answered(
                    new QuestionnaireId(questionnaireId),
                    answers.stream().map(AnswerRequest::answer).toList());
        }
        throw ProblemException.of(KitProblems.VALIDATION)
                .at("/coefficient", "coefficient-or-answers");
    }
}
