package lv.lidzas.eligibility.clarifications.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import lv.lidzas.contracts.Contracts;
import lv.lidzas.contracts.Publishes;
import lv.lidzas.contracts.Topics;
import lv.lidzas.contracts.documents.v1.DocumentKindCode;
import lv.lidzas.contracts.eligibility.v1.AnswerByCode;
import lv.lidzas.contracts.eligibility.v1.ClarificationClosed;
import lv.lidzas.contracts.eligibility.v1.ClarificationDelayed;
import lv.lidzas.contracts.eligibility.v1.ClarificationRequested;
import lv.lidzas.eligibility.clarifications.domain.Clarification;
import lv.lidzas.eligibility.clarifications.domain.Question;
import lv.lidzas.eligibility.clarifications.usecase.ClarificationEvent;
import lv.lidzas.eligibility.clarifications.usecase.ClarificationEvents;
import lv.lidzas.eligibility.rules.facts.DocumentKind;
import lv.lidzas.kit.events.Codes;
import lv.lidzas.kit.outbox.Outbox;
import lv.lidzas.kit.outbox.OutgoingEvent;
import org.jspecify.annotations.Nullable;

/** Hands what happened to clarifications to the outbox, in the transaction in which it is kept. */
@ApplicationScoped
@Publishes({ClarificationRequested.class, ClarificationClosed.class, ClarificationDelayed.class})
public class ClarificationEventsOutbox implements ClarificationEvents {

    private final Outbox outbox;

    ClarificationEventsOutbox(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void publish(ClarificationEvent event) {
        switch (event) {
            case ClarificationEvent.Requested(Clarification asked) ->
                    append(
                            asked,
                            new ClarificationRequested(
                                    asked.id().value(),
                                    asked.applicationId().value(),
                                    asked.question().reason().code(),
                                    document(asked.question()),
                                    answerBy(asked.question()),
                                    asked.dueOn()));
            case ClarificationEvent.Closed(Clarification asked) ->
                    append(
                            asked,
                            new ClarificationClosed(
                                    asked.id().value(),
                                    asked.applicationId().value(),
                                    asked.question().reason().code(),
                                    document(asked.question()),
                                    answerBy(asked.question())));
            case ClarificationEvent.Overdue(Clarification asked) ->
                    append(
                            asked,
                            new ClarificationDelayed(
                                    asked.id().value(),
                                    asked.applicationId().value(),
                                    asked.question().reason().code(),
                                    document(asked.question()),
                                    answerBy(asked.question()),
                                    asked.dueOn()));
        }
    }

    /** Under the key of the case, so that they keep their order among themselves and with its assessments. */
    private void append(Clarification asked, Record event) {
        outbox.append(
                new OutgoingEvent(
                        Topics.ASSESSMENT,
                        Contracts.typeOf(event.getClass()),
                        asked.applicationId().toString(),
                        event));
    }

    private static @Nullable DocumentKindCode document(Question question) {
        DocumentKind kind = question.document();
        return kind == null ? null : Codes.twin(kind, DocumentKindCode.class);
    }

    private static AnswerByCode answerBy(Question question) {
        return Codes.twin(question.answerBy(), AnswerByCode.class);
    }
}
