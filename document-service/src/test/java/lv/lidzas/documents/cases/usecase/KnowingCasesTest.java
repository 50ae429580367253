package lv.lidzas.documents.cases.usecase;

import static lv.lidzas.documents.cases.domain.ExampleCases.ANNAS_APPLICATION;
import static lv.lidzas.documents.cases.domain.ExampleCases.ANNAS_CASE;
import static lv.lidzas.documents.filing.domain.ExampleDocuments.BY_LIGA;
import static lv.lidzas.documents.filing.domain.ExampleDocuments.EMPLOYER_FOR_ANNA;
import static lv.lidzas.documents.filing.domain.ExampleDocuments.OPINION_FOR_ANNA;
import static lv.lidzas.documents.filing.domain.ExampleDocuments.handedIn;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lv.lidzas.documents.cases.domain.ExampleCases;
import lv.lidzas.documents.cases.domain.KnownCase;
import lv.lidzas.documents.cases.domain.KnownCaseState;
import lv.lidzas.documents.filing.domain.DocumentEvent;
import lv.lidzas.documents.filing.domain.DocumentState;
import lv.lidzas.documents.filing.domain.Uploader;
import lv.lidzas.documents.filing.usecase.FilingStage;
import lv.lidzas.documents.filing.usecase.ReleaseHeldDocuments;
import lv.lidzas.kit.words.Parties;
import lv.lidzas.kit.words.Party;
import lv.lidzas.kit.words.PartyKey;
import lv.lidzas.kit.words.PartyRole;
import org.junit.jupiter.api.Test;

class KnowingCasesTest {

    private static final KnownCase DECIDED =
            new KnownCase(
                    ANNAS_APPLICATION,
                    ANNAS_CASE.personId(),
                    null,
                    Parties.UNHEARD,
                    KnownCaseState.DECIDED);

    private final FilingStage stage = new FilingStage();
    private final LearnOfApplication submitted =
            new LearnOfApplication(
                    stage.cases,
                    new ReleaseHeldDocuments(stage.documents, stage.events, stage.clock));
    private final CloseWithdrawnCase withdrawn = new CloseWithdrawnCase(stage.cases);
    private final CloseDecidedCase decided = new CloseDecidedCase(stage.cases);

    @Test
    void theOwnersHeldDocumentIsReceivedWhenTheApplicationIsSubmitted() {
        stage.documents.add(handedIn(OPINION_FOR_ANNA));

        submitted.handle(ANNAS_CASE);

        assertThat(stage.only().state()).isEqualTo(new DocumentState.Received());
        assertThat(stage.events.told())
                .hasOnlyElementsOfType(DocumentEvent.Received.class)
                .hasSize(1);
    }

    @Test
    void aCaseworkersHeldDocumentIsReceivedToo() {
        stage.documents.add(handedIn(EMPLOYER_FOR_ANNA, BY_LIGA));

        submitted.handle(ANNAS_CASE);

        assertThat(stage.only().state()).isEqualTo(new DocumentState.Received());
    }

    @Test
    void aStrangersHeldDocumentStaysHeldAndUnseen() {
        stage.documents.add(
                handedIn(OPINION_FOR_ANNA, new Uploader(new PartyKey("1.stranger"), false)));

        submitted.handle(ANNAS_CASE);

        assertThat(stage.only().state()).isEqualTo(new DocumentState.Held());
        assertThat(stage.events.told()).isEmpty();
    }

    @Test
    void whatARepresentativeHoldsIsReceivedAsLongAsTheRepresentationLasts() {
        stage.documents.add(handedIn(OPINION_FOR_ANNA, new Uploader(ExampleCases.TRUSTEE, false)));
        Party former =
                new Party(
                        ExampleCases.TRUSTEE,
                        PartyRole.REPRESENTATIVE,
                        null,
                        stage.clock.today().minusDays(1));
        new HearOfParties(stage.cases).handle(ANNAS_APPLICATION, new Parties(List.of(former), 1));

        submitted.handle(ANNAS_CASE);
        assertThat(stage.only().state()).isEqualTo(new DocumentState.Held());

        new HearOfParties(stage.cases)
                .handle(ANNAS_APPLICATION, new Parties(ANNAS_CASE.parties().all(), 2));
        submitted.handle(ANNAS_CASE);
        assertThat(stage.only().state()).isEqualTo(new DocumentState.Received());
    }

    @Test
    void theSameNewsTwiceChangesNothingMore() {
        stage.documents.add(handedIn(OPINION_FOR_ANNA));

        submitted.handle(ANNAS_CASE);
        submitted.handle(ANNAS_CASE);

        assertThat(stage.events.told()).hasSize(1);
    }

    @Test
    void aWithdrawnApplicationIsClosed() {
        submitted.handle(ANNAS_CASE);
        withdrawn.handle(ANNAS_APPLICATION);

        assertThat(stage.cases.find(ANNAS_APPLICATION))
                .isEqualTo(ANNAS_CASE.closed(KnownCaseState.WITHDRAWN));
    }

    @Test
    void aWithdrawnDraftIsNothingToKnow() {
        withdrawn.handle(ANNAS_APPLICATION);

        assertThat(stage.cases.find(ANNAS_APPLICATION)).isNull();
    }

    @Test
    void aDecisionReadBeforeItsApplicationKeepsTheCaseClosedAndLosesNoDocument() {
        stage.documents.add(handedIn(OPINION_FOR_ANNA));

        decided.handle(DECIDED);
        submitted.handle(ANNAS_CASE);

        assertThat(stage.cases.find(ANNAS_APPLICATION))
                .isEqualTo(ANNAS_CASE.closed(KnownCaseState.DECIDED));
        assertThat(stage.only().state()).isEqualTo(new DocumentState.Received());
        assertThat(stage.events.told())
                .hasOnlyElementsOfType(DocumentEvent.Received.class)
                .hasSize(1);
    }

    @Test
    void aDecisionKeepsWhatIsKnownOfTheCase() {
        submitted.handle(ANNAS_CASE);
        decided.handle(DECIDED);

        assertThat(stage.cases.find(ANNAS_APPLICATION))
                .isEqualTo(ANNAS_CASE.closed(KnownCaseState.DECIDED));
    }
}
