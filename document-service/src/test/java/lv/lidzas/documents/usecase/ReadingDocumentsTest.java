package lv.lidzas.documents.usecase;

import static lv.lidzas.documents.Examples.ANNAS_CASE;
import static lv.lidzas.documents.Examples.NOON;
import static lv.lidzas.documents.Examples.OPINION_FOR_ANNA;
import static lv.lidzas.documents.Examples.handedIn;
import static lv.lidzas.documents.Examples.in;
import static lv.lidzas.documents.usecase.InMemory.ANNA;
import static lv.lidzas.documents.usecase.InMemory.AUDITOR;
import static lv.lidzas.documents.usecase.InMemory.HASH;
import static lv.lidzas.documents.usecase.InMemory.LIGA;
import static lv.lidzas.documents.usecase.InMemory.STRANGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import lv.lidzas.documents.domain.Answer;
import lv.lidzas.documents.domain.ContentHash;
import lv.lidzas.documents.domain.Document;
import lv.lidzas.documents.domain.DocumentId;
import lv.lidzas.documents.domain.DocumentState;
import lv.lidzas.documents.domain.Refusal;
import lv.lidzas.documents.domain.Rejection;
import lv.lidzas.documents.domain.RejectionReason;
import lv.lidzas.kit.StaleVersion;
import lv.lidzas.kit.identity.Caller;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReadingDocumentsTest {

    private static final Document RECEIVED =
            in(new DocumentState.Received(), handedIn(OPINION_FOR_ANNA));

    private static final Document SECOND =
            new Document(
                    new DocumentId(new UUID(0, 2)),
                    RECEIVED.filing(),
                    RECEIVED.details(),
                    RECEIVED.content(),
                    RECEIVED.upload(),
                    RECEIVED.state(),
                    null,
                    List.of(),
                    0);

    private final InMemory context = new InMemory();

    @BeforeEach
    void annasDocumentIsReceived() {
        context.save(ANNAS_CASE);
        context.add(RECEIVED);
    }

    @Test
    void aStrangersLookAndAnUnknownIdAreTheSame() {
        assertThat(context.findDocument().handle(RECEIVED.id(), STRANGER)).isNull();
        assertThat(context.openContent().handle(RECEIVED.id(), STRANGER)).isNull();
        assertThat(context.accesses).isEmpty();
    }

    @Test
    void whatStaffAndAuditorsSeeIsRecorded() {
        context.findDocument().handle(RECEIVED.id(), LIGA);
        context.listDocuments().handle(new DocumentFilter(null, null, null, null, 10), AUDITOR);

        assertThat(context.accesses)
                .containsExactly(LIGA.subject() + " DETAILS", AUDITOR.subject() + " LISTED");
    }

    @Test
    void theOneBeyondThePageIsNotRecordedAsSeen() {
        context.add(SECOND);

        var found =
                context.listDocuments()
                        .handle(new DocumentFilter(null, null, null, null, 1), AUDITOR);

        assertThat(found).hasSize(2);
        assertThat(context.accesses).containsExactly(AUDITOR.subject() + " LISTED");
    }

    @Test
    void whatTheOwnerReadsIsNobodysBusiness() {
        context.findDocument().handle(RECEIVED.id(), ANNA);
        context.listDocuments().handle(new DocumentFilter(null, null, null, null, 10), ANNA);

        assertThat(context.accesses).isEmpty();
    }

    @Test
    void everyDownloadIsRecorded() {
        assertThat(context.openContent().handle(RECEIVED.id(), ANNA)).isNotNull();
        assertThat(context.openContent().handle(RECEIVED.id(), LIGA)).isNotNull();

        assertThat(context.accesses)
                .containsExactly(ANNA.subject() + " CONTENT", LIGA.subject() + " CONTENT");
    }

    @Test
    void anAuditorNeverGetsTheBytes() {
        assertThat(context.openContent().handle(RECEIVED.id(), AUDITOR)).isNull();
        assertThat(context.accesses).isEmpty();
    }

    @Test
    void aReviewOfAnOlderVersionIsStale() {
        context.accept().handle(turn(0, LIGA), null);

        assertThatThrownBy(() -> context.accept().handle(turn(0, LIGA), null))
                .isInstanceOf(StaleVersion.class);
        assertThat(context.events).hasSize(1);
    }

    @Test
    void anAcceptanceMayBeTakenBackWithTheNewVersion() {
        context.accept().handle(turn(0, LIGA), null);
        Rejection mistake = new Rejection(RejectionReason.WRONG_PERSON, "Cita persona.");

        assertThat(context.reject().handle(turn(1, LIGA), mistake)).isInstanceOf(Answer.Done.class);
        assertThat(context.only().version()).isEqualTo(2);
    }

    @Test
    void aHeldDocumentIsUnknownToTheCaseworker() {
        Document held = handedIn(OPINION_FOR_ANNA);
        context.add(held);

        assertThat(context.accept().handle(turn(0, LIGA), null))
                .isEqualTo(new Answer.Refused(new Refusal.UnknownDocument()));
    }

    @Test
    void bytesOfNoDocumentAreSweptAfterADay() {
        ContentHash orphan = new ContentHash("ef".repeat(32));
        ContentHash young = new ContentHash("01".repeat(32));
        context.blobs.put(RECEIVED.content().hash(), NOON.minus(Duration.ofDays(9)));
        context.blobs.put(orphan, NOON.minus(Duration.ofDays(2)));
        context.blobs.put(young, NOON.minus(Duration.ofHours(23)));
        context.blobs.put(HASH, NOON.minus(Duration.ofHours(1)));

        assertThat(context.sweep().handle()).isEqualTo(1);
        assertThat(context.blobs).containsOnlyKeys(RECEIVED.content().hash(), young, HASH);
    }

    private static ReviewTurn turn(long version, Caller caller) {
        return new ReviewTurn(RECEIVED.id(), version, caller);
    }
}
