package lv.lidzas.contracts.eligibility.v1;

import java.util.UUID;
import lv.lidzas.contracts.ContractEvent;
import lv.lidzas.contracts.Topics;
import lv.lidzas.contracts.documents.v1.DocumentKindCode;
import org.jspecify.annotations.Nullable;

/**
 * What was unclear is so no more, or the case waits for nothing (precizējums slēgts).
 *
 * @param clarificationId the clarification
 * @param applicationId the application
 * @param questionId the reason of the rules why it is unclear, for example {@code document-missing}
 * @param document the document that it is about, if it is about one
 * @param answerBy who may answer
 */
@ContractEvent(type = "lv.lidzas.eligibility.clarification-closed.v1", topic = Topics.ASSESSMENT)
public record ClarificationClosed(
        UUID clarificationId,
        UUID applicationId,
        String questionId,
        @Nullable DocumentKindCode document,
        AnswerByCode answerBy) {}
