package lv.lidzas.documents.filing.domain;

import static lv.lidzas.documents.cases.domain.ExampleCases.ANNAS_APPLICATION;
import static lv.lidzas.documents.cases.domain.ExampleCases.ANNAS_CASE;
import static lv.lidzas.documents.cases.domain.ExampleCases.ANNAS_TRUSTEE;
import static lv.lidzas.documents.cases.domain.ExampleCases.SOMEBODY_ELSE;
import static lv.lidzas.documents.filing.domain.ExampleDocuments.BY_LIGA;
import static lv.lidzas.documents.filing.domain.ExampleDocuments.EMPLOYER_FOR_ANNA;
import static lv.lidzas.documents.filing.domain.ExampleDocuments.OPINION_FOR_ANNA;
import static lv.lidzas.documents.filing.domain.ExampleDocuments.handedIn;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import lv.lidzas.documents.cases.domain.ExampleCases;
import lv.lidzas.documents.cases.domain.KnownCase;
import lv.lidzas.documents.cases.domain.KnownCaseState;
import lv.lidzas.documents.cases.domain.PersonId;
import lv.lidzas.kit.words.OwnCases;
import lv.lidzas.kit.words.PartyKey;
import lv.lidzas.kit.words.Result;
import org.junit.jupiter.api.Test;

class HandingInTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final OwnCases ANNAS = of(ExampleCases.ANNA);

    @Test
    void aDocumentForADraftIsHeldAndNobodyLearnsOfIt() {
        assertThat(handedIn(OPINION_FOR_ANNA).fileInto(null, ANNAS))
                .isEqualTo(Result.done(handedIn(OPINION_FOR_ANNA)));
    }

    @Test
    void aDocumentForASubmittedApplicationIsReceived() {
        Document filed = done(handedIn(OPINION_FOR_ANNA).fileInto(ANNAS_CASE, ANNAS));

        assertThat(filed.state()).isEqualTo(new DocumentState.Received());
    }

    @Test
    void anotherLoginsApplicationIsAsGoodAsUnknown() {
        Document foreign =
                handedIn(OPINION_FOR_ANNA, new Uploader(new PartyKey("1.stranger"), false));

        assertThat(foreign.fileInto(ANNAS_CASE, of(new PartyKey("1.stranger"))))
                .isEqualTo(Result.refused(new FilingRefusal.UnknownApplication()));
    }

    @Test
    void whoFiledUnverifiedMayStillBringDocuments() {
        PartyKey portal = new PartyKey("1.portal");
        Document brought = handedIn(OPINION_FOR_ANNA, new Uploader(portal, false));

        assertThat(brought.fileInto(ExampleCases.filedByUnverified(portal), of(portal)))
                .isInstanceOf(Result.Done.class);
    }

    @Test
    void aCaseworkerMayHandInForSomebody() {
        assertThat(handedIn(OPINION_FOR_ANNA, BY_LIGA).fileInto(ANNAS_CASE, ANNAS))
                .isInstanceOf(Result.Done.class);
    }

    @Test
    void aDocumentAboutSomebodyElseIsRefused() {
        assertThat(about(SOMEBODY_ELSE, EMPLOYER_FOR_ANNA).fileInto(ANNAS_CASE, ANNAS))
                .isEqualTo(Result.refused(new FilingRefusal.SubjectNotOfCase()));
    }

    @Test
    void aHeldDocumentFollowsThePersonWhoseCodeWasCorrectedOnTheDraft() {
        Document released =
                done(about(SOMEBODY_ELSE, EMPLOYER_FOR_ANNA).releaseInto(ANNAS_CASE, DAY));

        assertThat(released.state()).isEqualTo(new DocumentState.Received());
        assertThat(released.filing().subjectPersonId()).isEqualTo(ANNAS_CASE.personId());
    }

    @Test
    void aHeldDocumentOfAStrangerIsNotReleased() {
        Document foreign =
                handedIn(OPINION_FOR_ANNA, new Uploader(new PartyKey("1.stranger"), false));

        assertThat(foreign.releaseInto(ANNAS_CASE, DAY))
                .isEqualTo(Result.refused(new FilingRefusal.UnknownApplication()));
    }

    @Test
    void onlyTheProofOfRepresentationMayBeAboutTheRepresentative() {
        DocumentDetails proof =
                new DocumentDetails(
                        DocumentKind.REPRESENTATION_PROOF,
                        "Ludzas bāriņtiesa",
                        "B-3",
                        OPINION_FOR_ANNA.issuedOn(),
                        null,
                        null);

        assertThat(about(ANNAS_TRUSTEE, proof).fileInto(ANNAS_CASE, ANNAS))
                .isInstanceOf(Result.Done.class);
        assertThat(about(ANNAS_TRUSTEE, EMPLOYER_FOR_ANNA).fileInto(ANNAS_CASE, ANNAS))
                .isInstanceOf(Result.Refused.class);
    }

    @Test
    void aClosedCaseTakesNoMoreDocuments() {
        for (KnownCaseState closed : List.of(KnownCaseState.WITHDRAWN, KnownCaseState.DECIDED)) {
            assertThat(handedIn(OPINION_FOR_ANNA).fileInto(ANNAS_CASE.closed(closed), ANNAS))
                    .isEqualTo(Result.refused(new FilingRefusal.CaseClosed(closed)));
        }
    }

    @Test
    void aDecisionHasTheLastWordInWhateverOrderTheTwoAreHeard() {
        KnownCase decided = ANNAS_CASE.closed(KnownCaseState.DECIDED);

        assertThat(ANNAS_CASE.closed(KnownCaseState.WITHDRAWN).closed(KnownCaseState.DECIDED))
                .isEqualTo(decided);
        assertThat(decided.closed(KnownCaseState.WITHDRAWN)).isEqualTo(decided);
    }

    private static OwnCases of(PartyKey key) {
        return new OwnCases(Set.of(key), DAY);
    }

    private static Document done(Result<Document, FilingRefusal> filed) {
        return filed.orThrow(refusal -> new IllegalStateException(refusal.toString()));
    }

    private static Document about(PersonId person, DocumentDetails details) {
        Document document = handedIn(details);
        return new Document(
                document.id(),
                new Filing(ANNAS_APPLICATION, person),
                details,
                document.content(),
                document.upload(),
                document.state(),
                null,
                List.of(),
                0);
    }
}
