package lv.lidzas.documents.review.usecase;

import static lv.lidzas.documents.cases.domain.ExampleCases.ANNAS_CASE;
import static lv.lidzas.documents.filing.domain.ExampleDocuments.BY_ANNA;
import static lv.lidzas.documents.filing.domain.ExampleDocuments.BY_LIGA;
import static lv.lidzas.documents.filing.domain.ExampleDocuments.OPINION_FOR_ANNA;
import static lv.lidzas.documents.filing.domain.ExampleDocuments.handedIn;
import static lv.lidzas.documents.filing.domain.ExampleDocuments.in;
import static lv.lidzas.documents.filing.usecase.FilingStage.LIGA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import lv.lidzas.documents.filing.domain.Document;
import lv.lidzas.documents.filing.domain.DocumentEvent;
import lv.lidzas.documents.filing.domain.DocumentState;
import lv.lidzas.documents.filing.domain.RejectionGrounds;
import lv.lidzas.documents.filing.domain.RejectionReason;
import lv.lidzas.documents.filing.usecase.FilingStage;
import lv.lidzas.documents.review.domain.ReviewRefusal;
import lv.lidzas.kit.StaleVersion;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.identity.Roles;
import lv.lidzas.kit.words.PartyKey;
import lv.lidzas.kit.words.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReviewingDocumentsTest {

    private static final Document RECEIVED =
            in(new DocumentState.Received(), handedIn(OPINION_FOR_ANNA));

    private final FilingStage stage = new FilingStage();
    private final ReviewedDocuments reviewed =
            new ReviewedDocuments(stage.visible, stage.cases, stage.documents, stage.events);
    private final AcceptDocument accept = new AcceptDocument(reviewed, stage.clock);
    private final RejectDocument reject = new RejectDocument(reviewed, stage.clock);

    @BeforeEach
    void annasDocumentIsReceived() {
        stage.cases.save(ANNAS_CASE);
        stage.documents.add(RECEIVED);
    }

    @Test
    void anAcceptanceIsKeptAndPublished() {
        accept.handle(turn(0), null);

        assertThat(stage.only().state()).isInstanceOf(DocumentState.Verified.class);
        assertThat(stage.events.told())
                .hasOnlyElementsOfType(DocumentEvent.Verified.class)
                .hasSize(1);
    }

    @Test
    void aReviewOfAnOlderVersionIsStale() {
        accept.handle(turn(0), null);

        assertThatThrownBy(() -> accept.handle(turn(0), null)).isInstanceOf(StaleVersion.class);
        assertThat(stage.events.told()).hasSize(1);
    }

    @Test
    void anAcceptanceMayBeTakenBackWithTheNewVersion() {
        accept.handle(turn(0), null);
        RejectionGrounds mistake =
                new RejectionGrounds(RejectionReason.WRONG_PERSON, "Cita persona.");

        assertThat(reject.handle(turn(1), mistake)).isInstanceOf(Result.Done.class);
        assertThat(stage.only().version()).isEqualTo(2);
    }

    @Test
    void aHeldDocumentIsUnknownToTheCaseworker() {
        stage.documents.add(handedIn(OPINION_FOR_ANNA));

        assertThat(accept.handle(turn(0), null))
                .isEqualTo(Result.refused(new ReviewRefusal.UnknownDocument()));
    }

    @Test
    void whoHandedItInOrIsAPartyDoesNotJudgeIt() {
        Document broughtByLiga =
                in(new DocumentState.Received(), handedIn(OPINION_FOR_ANNA, BY_LIGA));
        stage.documents.add(broughtByLiga);
        Caller anna =
                new Caller(
                        new PartyKey("1.another-login"),
                        new PartyKey("1.another-login"),
                        Set.of(BY_ANNA.key()),
                        Set.of(Roles.APPLICANT, Roles.CASEWORKER),
                        null);
        RejectionGrounds no = new RejectionGrounds(RejectionReason.WRONG_PERSON, "Cita persona.");

        assertThat(accept.handle(new ReviewTurn(broughtByLiga.id(), 0, LIGA), null))
                .isEqualTo(Result.refused(new ReviewRefusal.OwnMatter()));
        assertThat(accept.handle(new ReviewTurn(broughtByLiga.id(), 0, anna), null))
                .isEqualTo(Result.refused(new ReviewRefusal.OwnMatter()));
        assertThat(reject.handle(new ReviewTurn(broughtByLiga.id(), 0, anna), no))
                .isEqualTo(Result.refused(new ReviewRefusal.OwnMatter()));
        assertThat(stage.events.told()).isEmpty();
    }

    private static ReviewTurn turn(long version) {
        return new ReviewTurn(RECEIVED.id(), version, LIGA);
    }
}
