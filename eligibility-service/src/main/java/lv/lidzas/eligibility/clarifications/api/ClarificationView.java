package lv.lidzas.eligibility.clarifications.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import lv.lidzas.eligibility.clarifications.domain.AnswerBy;
import lv.lidzas.eligibility.clarifications.domain.Clarification;
import lv.lidzas.eligibility.rules.facts.DocumentKind;
import lv.lidzas.eligibility.rulesets.domain.RuleTexts;
import lv.lidzas.kit.words.Language;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A clarification. */
@Schema(
        description =
                "Something that is or was unclear in a case, and who may answer until when (precizējums)")
public record ClarificationView(
        @Schema(description = "Clarification id", examples = "0192f3a1-7a0c-7c00-8000-00000000000c")
                UUID id,
        @Schema(description = "Application id", examples = "0192f3a1-7a03-7c00-8000-000000000003")
                UUID applicationId,
        @Schema(description = "Person id", examples = "0192f3a1-7a04-7c00-8000-000000000004")
                UUID personId,
        @Schema(
                        description =
                                "Stable code of the reason why it is unclear, the same as in the reasons of the assessment",
                        examples = "document-missing",
                        maxLength = 100)
                String code,
        @Schema(
                        description =
                                "The document that it is about; absent where it is about none",
                        examples = "CONFIRMATION_EMPLOYER")
                @Nullable DocumentKind document,
        @Schema(
                        description = "The question in words",
                        examples =
                                "Lūdzu, iesniedziet dokumentu: Darba devēja apliecinājums. Vai to jau esat saņēmis?",
                        maxLength = 500)
                String question,
        @Schema(description = "Who may answer", examples = "PERSON") AnswerBy answerBy,
        @Schema(
                        description =
                                "How many times it was asked in the case, this time among them",
                        examples = "1")
                int opening,
        @Schema(description = "When it became unclear", examples = "2026-11-23T07:15:00Z")
                Instant openedAt,
        @Schema(
                        description = "The last day on which the answer is in time",
                        examples = "2026-12-07")
                LocalDate dueOn,
        @Schema(
                        description =
                                "When it was unclear no more, or the case waited for nothing; absent while it is open",
                        examples = "2026-11-25T09:00:00Z")
                @Nullable Instant closedAt,
        @Schema(description = "Whether it is open and its day has passed", examples = "false")
                boolean isOverdue) {

    static ClarificationView of(Clarification asked, LocalDate today, Language language) {
        return new ClarificationView(
                asked.id().value(),
                asked.applicationId().value(),
                asked.personId().value(),
                asked.question().reason().code(),
                asked.question().document(),
                RuleTexts.in(language).question(asked.question().reason()),
                asked.question().answerBy(),
                asked.opening(),
                asked.openedAt(),
                asked.dueOn(),
                asked.closedAt(),
                asked.isOverdue(today));
    }
}
