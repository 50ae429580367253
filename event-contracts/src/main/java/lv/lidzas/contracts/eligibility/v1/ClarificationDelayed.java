package lv.lidzas.contracts.eligibility.v1;

import java.time.LocalDate;
import java.util.UUID;
import lv.lidzas.contracts.ContractEvent;
import lv.lidzas.contracts.Topics;
import lv.lidzas.contracts.documents.v1.DocumentKindCode;
import org.jspecify.annotations.Nullable;

/**
 * The day by which a question was to be answered has passed (precizējuma termiņš ir beidzies); told once of each question.
 *
 * @param clarificationId the clarification
 * @param applicationId the application
 * @param questionId the reason of the rules why it is unclear, for example {@code document-missing}
 * @param document the document that it is about, if it is about one
 * @param answerBy who may answer
 * @param dueOn the last day on which the answer is in time
 */
@ContractEvent(type = "lv.lidzas.eligibility.clarification-delayed.v1", topic = Topics.ASSESSMENT)
public record ClarificationDelayed(
        UUID clarificationId,
        UUID applicationId,
        String questionId,
        @Nullable DocumentKindCode document,
        AnswerByCode answerBy,
        LocalDate dueOn) {}
