package lv.lidzas.documents.filing.usecase;

import static lv.lidzas.documents.cases.domain.ExampleCases.ANNAS_CASE;
import static lv.lidzas.documents.filing.domain.ExampleDocuments.NOON;
import static lv.lidzas.documents.filing.domain.ExampleDocuments.OPINION_FOR_ANNA;
import static lv.lidzas.documents.filing.domain.ExampleDocuments.handedIn;
import static lv.lidzas.documents.filing.domain.ExampleDocuments.in;
import static lv.lidzas.documents.filing.usecase.FilingStage.ANNA;
import static lv.lidzas.documents.filing.usecase.FilingStage.AUDITOR;
import static lv.lidzas.documents.filing.usecase.FilingStage.LIGA;
import static lv.lidzas.documents.filing.usecase.FilingStage.STRANGER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import lv.lidzas.documents.filing.domain.Document;
import lv.lidzas.documents.filing.domain.DocumentId;
import lv.lidzas.documents.filing.domain.DocumentState;
import lv.lidzas.kit.words.PageRequest;
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

    private static final DocumentFilter EVERYTHING = new DocumentFilter(null, null, null);

    private final FilingStage context = new FilingStage();

    @BeforeEach
    void annasDocumentIsReceived() {
        context.cases.save(ANNAS_CASE);
        context.documents.add(RECEIVED);
        context.blobs.age(Objects.requireNonNull(RECEIVED.content().kept()).name(), NOON);
    }

    @Test
    void aStrangersLookAndAnUnknownIdAreTheSame() {
        assertThat(context.findDocument().handle(RECEIVED.id(), STRANGER)).isNull();
        assertThat(context.openContent().handle(RECEIVED.id(), STRANGER)).isNull();
    }

    @Test
    void theOneBeyondThePageIsNotSeen() {
        context.documents.add(SECOND);

        var found = context.listDocuments().handle(EVERYTHING, new PageRequest(null, 1), AUDITOR);

        assertThat(found.items()).hasSize(1);
        assertThat(found.next()).isNotNull();
    }

    @Test
    void theOwnerAndStaffGetTheBytes() {
        assertThat(context.openContent().handle(RECEIVED.id(), ANNA)).isNotNull();
        assertThat(context.openContent().handle(RECEIVED.id(), LIGA)).isNotNull();
    }

    @Test
    void anAuditorNeverGetsTheBytes() {
        assertThat(context.openContent().handle(RECEIVED.id(), AUDITOR)).isNull();
    }
}
