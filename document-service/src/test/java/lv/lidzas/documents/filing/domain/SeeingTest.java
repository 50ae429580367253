package lv.lidzas.documents.filing.domain;

import static lv.lidzas.documents.cases.domain.ExampleCases.ANNAS_CASE;
import static lv.lidzas.documents.filing.domain.ExampleDocuments.BY_LIGA;
import static lv.lidzas.documents.filing.domain.ExampleDocuments.OPINION_FOR_ANNA;
import static lv.lidzas.documents.filing.domain.ExampleDocuments.handedIn;
import static lv.lidzas.documents.filing.domain.ExampleDocuments.in;
import static lv.lidzas.documents.filing.domain.ExampleDocuments.reader;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import lv.lidzas.documents.cases.domain.ExampleCases;
import lv.lidzas.documents.cases.domain.KnownCase;
import lv.lidzas.kit.words.OwnCases;
import lv.lidzas.kit.words.PartyKey;
import org.junit.jupiter.api.Test;

class SeeingTest {

    private static final Reader OWNER = reader("anna", Reader.Reach.OWN);
    private static final Reader STRANGER = reader("stranger", Reader.Reach.OWN);
    private static final Reader STAFF = reader("dace", Reader.Reach.ALL_AS_STAFF);
    private static final Reader AUDITOR = reader("andris", Reader.Reach.ALL_AS_AUDITOR);

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

    @Test
    void aRepresentativeSeesAReceivedDocumentUntilTheLastDay() {
        Document received = in(new DocumentState.Received(), handedIn(OPINION_FOR_ANNA));
        LocalDate last = ExampleCases.TRUSTED_UNTIL;

        assertThat(received.isVisibleTo(trusteeOn(last), ANNAS_CASE)).isTrue();
        assertThat(received.isVisibleTo(trusteeOn(last.plusDays(1)), ANNAS_CASE)).isFalse();
    }

    @Test
    void aFormerRepresentativeJudgesNothingInTheCase() {
        Document received = in(new DocumentState.Received(), handedIn(OPINION_FOR_ANNA, BY_LIGA));

        assertThat(received.isOwnMatterOf(Set.of(ExampleCases.TRUSTEE), ANNAS_CASE)).isTrue();
        assertThat(received.isOwnMatterOf(Set.of(ExampleDocuments.LIGA), ANNAS_CASE)).isTrue();
        assertThat(received.isOwnMatterOf(STAFF.own().keys(), ANNAS_CASE)).isFalse();
    }

    @Test
    void whoFiledUnverifiedSeesWhatTheyBroughtAndNothingOfThePersonOrTheStaff() {
        KnownCase filed = ExampleCases.filedByUnverified(STRANGER.self());
        Document own =
                in(
                        new DocumentState.Received(),
                        handedIn(OPINION_FOR_ANNA, new Uploader(STRANGER.self(), false)));
        Document ofAnna = in(new DocumentState.Received(), handedIn(OPINION_FOR_ANNA));
        Document ofStaff = in(new DocumentState.Received(), handedIn(OPINION_FOR_ANNA, BY_LIGA));

        assertThat(own.isVisibleTo(STRANGER, filed)).isTrue();
        assertThat(ofAnna.isVisibleTo(STRANGER, filed)).isFalse();
        assertThat(ofStaff.isVisibleTo(STRANGER, filed)).isFalse();
        assertThat(own.isVisibleTo(OWNER, filed)).isTrue();
        assertThat(ofStaff.isVisibleTo(OWNER, filed)).isTrue();
        assertThat(ofStaff.isOwnMatterOf(STRANGER.own().keys(), filed)).isTrue();
    }

    @Test
    void whoHandedItInWithACodeIsKnownByTheLoginToo() {
        PartyKey login = new PartyKey("1.login");
        Uploader uploader = new Uploader(new PartyKey("1.code"), login, false);
        Document received = in(new DocumentState.Received(), handedIn(OPINION_FOR_ANNA, uploader));

        assertThat(received.isOwnMatterOf(Set.of(login), ANNAS_CASE)).isTrue();
        assertThat(received.isVisibleTo(reader("login", Reader.Reach.OWN), null)).isTrue();
    }

    private static Reader trusteeOn(LocalDate day) {
        OwnCases own = new OwnCases(Set.of(ExampleCases.TRUSTEE), day);
        return new Reader(ExampleCases.TRUSTEE, own, Reader.Reach.OWN);
    }
}
