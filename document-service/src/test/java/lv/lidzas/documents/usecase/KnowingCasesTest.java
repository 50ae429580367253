package lv.lidzas.documents.usecase;

import static lv.lidzas.documents.Examples.ANNAS_APPLICATION;
import static lv.lidzas.documents.Examples.ANNAS_CASE;
import static lv.lidzas.documents.Examples.BY_LIGA;
import static lv.lidzas.documents.Examples.EMPLOYER_FOR_ANNA;
import static lv.lidzas.documents.Examples.OPINION_FOR_ANNA;
import static lv.lidzas.documents.Examples.handedIn;
import static org.assertj.core.api.Assertions.assertThat;

import lv.lidzas.documents.domain.CaseState;
import lv.lidzas.documents.domain.DocumentEvent;
import lv.lidzas.documents.domain.DocumentState;
import lv.lidzas.documents.domain.KnownCase;
import lv.lidzas.documents.domain.Uploader;
import org.junit.jupiter.api.Test;

class KnowingCasesTest {

    private static final KnownCase DECIDED =
            new KnownCase(
                    ANNAS_APPLICATION,
                    ANNAS_CASE.personId(),
                    null,
                    ANNAS_CASE.submitterSubject(),
                    CaseState.DECIDED);

    private final InMemory context = new InMemory();

    @Test
    void theOwnersHeldDocumentIsReceivedWhenTheApplicationIsSubmitted() {
        context.add(handedIn(OPINION_FOR_ANNA));

        context.submitted().handle(ANNAS_CASE);

        assertThat(context.only().state()).isEqualTo(new DocumentState.Received());
        assertThat(context.events).hasOnlyElementsOfType(DocumentEvent.Received.class).hasSize(1);
    }

    @Test
    void aCaseworkersHeldDocumentIsReceivedToo() {
        context.add(handedIn(EMPLOYER_FOR_ANNA, BY_LIGA));

        context.submitted().handle(ANNAS_CASE);

        assertThat(context.only().state()).isEqualTo(new DocumentState.Received());
    }

    @Test
    void aStrangersHeldDocumentStaysHeldAndUnseen() {
        context.add(handedIn(OPINION_FOR_ANNA, new Uploader("login-of-a-stranger", false)));

        context.submitted().handle(ANNAS_CASE);

        assertThat(context.only().state()).isEqualTo(new DocumentState.Held());
        assertThat(context.events).isEmpty();
    }

    @Test
    void theSameNewsTwiceChangesNothingMore() {
        context.add(handedIn(OPINION_FOR_ANNA));

        context.submitted().handle(ANNAS_CASE);
        context.submitted().handle(ANNAS_CASE);

        assertThat(context.events).hasSize(1);
    }

    @Test
    void aWithdrawnApplicationIsClosed() {
        context.submitted().handle(ANNAS_CASE);
        context.withdrawn().handle(ANNAS_APPLICATION);

        assertThat(context.cases.values()).containsExactly(ANNAS_CASE.closed(CaseState.WITHDRAWN));
    }

    @Test
    void aWithdrawnDraftIsNothingToKnow() {
        context.withdrawn().handle(ANNAS_APPLICATION);

        assertThat(context.cases).isEmpty();
    }

    @Test
    void aDecisionReadBeforeItsApplicationKeepsTheCaseClosedAndLosesNoDocument() {
        context.add(handedIn(OPINION_FOR_ANNA));

        context.decided().handle(DECIDED);
        context.submitted().handle(ANNAS_CASE);

        assertThat(context.cases.values()).containsExactly(ANNAS_CASE.closed(CaseState.DECIDED));
        assertThat(context.only().state()).isEqualTo(new DocumentState.Received());
        assertThat(context.events).hasOnlyElementsOfType(DocumentEvent.Received.class).hasSize(1);
    }

    @Test
    void aDecisionKeepsWhatIsKnownOfTheCase() {
        context.submitted().handle(ANNAS_CASE);
        context.decided().handle(DECIDED);

        assertThat(context.cases.values()).containsExactly(ANNAS_CASE.closed(CaseState.DECIDED));
    }
}
