package lv.lidzas.documents.filing.domain;

import static lv.lidzas.documents.cases.domain.ExampleCases.ANNA;
import static lv.lidzas.documents.cases.domain.ExampleCases.ANNAS_CASE;
import static lv.lidzas.documents.filing.domain.ExampleDocuments.BY_LIGA;
import static lv.lidzas.documents.filing.domain.ExampleDocuments.OPINION_FOR_ANNA;
import static lv.lidzas.documents.filing.domain.ExampleDocuments.handedIn;
import static lv.lidzas.documents.filing.domain.ExampleDocuments.in;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SeeingTest {

    private static final Reader OWNER = new Reader(ANNA, Reader.Reach.OWN);
    private static final Reader STRANGER = new Reader("login-of-a-stranger", Reader.Reach.OWN);
    private static final Reader STAFF = new Reader("login-of-dace", Reader.Reach.ALL_AS_STAFF);
    private static final Reader AUDITOR =
            new Reader("login-of-andris", Reader.Reach.ALL_AS_AUDITOR);

    @Test
    void aHeldDocumentIsItsUploadersAlone() {
        Document held = handedIn(OPINION_FOR_ANNA);

        assertThat(held.isVisibleTo(OWNER, null)).isTrue();
        assertThat(held.isVisibleTo(STRANGER, null)).isFalse();
        assertThat(held.isVisibleTo(STAFF, null)).isFalse();
        assertThat(held.isVisibleTo(AUDITOR, null)).isFalse();
    }

    @Test
    void whatOneCaseworkerHoldsAllCaseworkersSee() {
        Document held = handedIn(OPINION_FOR_ANNA, BY_LIGA);

        assertThat(held.isVisibleTo(STAFF, ANNAS_CASE)).isTrue();
        assertThat(held.isVisibleTo(OWNER, ANNAS_CASE)).isFalse();
        assertThat(held.isVisibleTo(AUDITOR, ANNAS_CASE)).isFalse();
    }

    @Test
    void aReceivedDocumentIsTheOwnersTheStaffsAndTheAuditors() {
        Document received = in(new DocumentState.Received(), handedIn(OPINION_FOR_ANNA, BY_LIGA));

        assertThat(received.isVisibleTo(OWNER, ANNAS_CASE)).isTrue();
        assertThat(received.isVisibleTo(STAFF, ANNAS_CASE)).isTrue();
        assertThat(received.isVisibleTo(AUDITOR, ANNAS_CASE)).isTrue();
        assertThat(received.isVisibleTo(STRANGER, ANNAS_CASE)).isFalse();
    }
}
